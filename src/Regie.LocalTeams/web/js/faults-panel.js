import { h, icon } from "./dom.js";
import { t } from "./i18n.js";
export function faultsPanel() {
  return h("button", { type: "button", class: "bar-button" }, icon("bolt"), h("span", {}, t("faults")));
}
