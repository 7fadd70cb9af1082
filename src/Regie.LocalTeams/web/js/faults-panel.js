import { api } from "./api.js";
import { announce } from "./announcer.js";
import { h, icon, uniqueId } from "./dom.js";
import { t } from "./i18n.js";

const modes = ["none", "tooManyRequests", "badGateway", "timeoutBefore", "timeoutAfter"];

/** A button with a small panel that lets the connection between Teams and the bot falter. */
export function faultsPanel(people) {
  const form = h("form", { class: "faults-form" });
  const panel = h("div", { class: "popover faults", id: uniqueId("faults"), role: "dialog", "aria-label": t("faults"), hidden: true },
    h("p", {}, t("faultsIntro")), form);
  const button = h("button", { type: "button", class: "bar-button", "aria-label": t("faults"), "aria-expanded": "false", "aria-controls": panel.id },
    icon("bolt"), h("span", {}, t("faults")));
  const holder = h("div", { class: "menu-holder" }, button, panel);

  const close = focusButton => {
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focusButton) {
      button.focus();
    }
  };
  const mark = faults => button.classList.toggle("on", hasFaults(faults));
  const open = async () => {
    const faults = await api.faults();
    form.replaceChildren(...fields(faults, people));
    mark(faults);
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    form.elements.connector.focus();
  };
  const save = async faults => {
    const problem = form.querySelector(".faults-problem");
    try {
      mark(await api.setFaults(faults));
      announce(t("faultsSaved"));
      close(true);
    } catch (error) {
      problem.textContent = t("faultsFailed", { reason: error.message });
    }
  };

  button.addEventListener("click", () => (panel.hidden ? open().catch(() => announce(t("loadFailed"))) : close(false)));
  holder.addEventListener("keydown", event => {
    if (event.key === "Escape" && !panel.hidden) {
      close(true);
    }
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    save(event.submitter?.value === "clear" ? noFaults : read(form));
  });
  document.addEventListener("click", event => {
    if (!panel.hidden && !holder.contains(event.target)) {
      close(false);
    }
  });
  api.faults().then(mark, () => {});
  return holder;
}

const noFaults = { connector: "none", retryAfter: 1, hold: 120, blocked: [], uninstalled: [] };

const hasFaults = faults => faults.connector !== "none" || faults.blocked.length > 0 || faults.uninstalled.length > 0;

function fields(faults, people) {
  const number = (name, label, min, value) => h("label", {}, h("span", {}, label),
    h("input", { type: "number", name, min, max: 3600, value: value ?? "" }));
  const boxes = (name, legend, choices, chosen) => h("fieldset", {}, h("legend", {}, legend),
    ...choices.map(([value, text]) => h("label", { class: "box" },
      h("input", { type: "checkbox", name, value, checked: chosen.includes(value) }), h("span", {}, text))));
  const names = people.map(person => [person.key, person.name]);
  return [
    h("label", {}, h("span", {}, t("faultMode")),
      h("select", { name: "connector" }, ...modes.map(mode =>
        h("option", { value: mode, selected: mode === faults.connector }, t(`faultMode_${mode}`))))),
    number("remaining", t("faultRemaining"), 1, faults.remaining),
    number("retryAfter", t("faultRetryAfter"), 0, faults.retryAfter),
    number("hold", t("faultHold"), 0, faults.hold),
    boxes("blocked", t("faultBlocked"), names, faults.blocked),
    boxes("uninstalled", t("faultUninstalled"), [["team", t("faultTeam")], ...names], faults.uninstalled),
    h("p", { class: "faults-problem", role: "alert" }),
    h("div", { class: "faults-buttons" },
      h("button", { type: "submit", class: "primary-button", value: "save" }, t("faultsSave")),
      h("button", { type: "submit", class: "link-button", value: "clear", formnovalidate: true }, t("faultsClear"))),
  ];
}

function read(form) {
  const data = new FormData(form);
  const number = name => (data.get(name) === "" ? undefined : Number(data.get(name)));
  return {
    connector: data.get("connector"),
    remaining: number("remaining"),
    retryAfter: number("retryAfter"),
    hold: number("hold"),
    blocked: data.getAll("blocked"),
    uninstalled: data.getAll("uninstalled"),
  };
}
