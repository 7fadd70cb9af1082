import { clockBar } from "./clock-bar.js";
import { h, icon } from "./dom.js";
import { faultsPanel } from "./faults-panel.js";
import { language, t } from "./i18n.js";

/** The bar above the panes: the product, the clock, faults, one more person, the language. */
export function topBar({ people, onAdd }) {
  const addButton = h("button", { type: "button", class: "bar-button", "aria-label": t("addPerson"), title: t("addPersonLabel"), onclick: onAdd },
    icon("add"), h("span", {}, t("addPerson")));
  const languageButton = h("button", {
    type: "button", class: "bar-button", "aria-label": t("languageLabel"), lang: language === "en" ? "nl" : "en", onclick: switchLanguage,
  }, t("language"));
  const brand = h("div", { class: "brand" },
    h("img", { src: "icon.svg", alt: "", width: 28, height: 28 }),
    h("div", {}, h("h1", {}, t("appName")), h("p", {}, t("municipality"))));
  return { addButton, content: [brand, clockBar(), h("div", { class: "bar-tools" }, faultsPanel(people), addButton, languageButton)] };
}

function switchLanguage() {
  const url = new URL(location.href);
  url.searchParams.set("lang", language === "en" ? "nl" : "en");
  location.href = url.href;
}
