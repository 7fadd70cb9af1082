import { h, icon } from "./dom.js";
import { t } from "./i18n.js";

const shownFor = 10_000;
const alertShownFor = 20_000;
const most = 3;

/** The notifications of one pane. An alert interrupts a screen reader, another notification waits its turn. */
export class Toasts {
  constructor(name) {
    this.element = h("div", { class: "toasts", role: "region", "aria-label": t("notifications", { name }) });
  }

  /** @param {{ title?: string, text: string, isAlert?: boolean, onOpen?: () => void }} toast */
  show({ title, text, isAlert = false, onOpen }) {
    const toast = h("div", { class: `toast${isAlert ? " alert" : ""}`, role: isAlert ? "alert" : "status", "data-testid": "toast" });
    const remove = () => toast.remove();
    // A live region speaks what is added to it, so it is on the page before its text.
    this.element.append(toast);
    toast.append(
      h("div", { class: "toast-text" }, title && h("strong", {}, title), h("span", {}, text)),
      ...(onOpen ? [h("button", { type: "button", class: "link-button", onclick: () => { remove(); onOpen(); } }, t("openToast"))] : []),
      h("button", { type: "button", class: "icon-button", "aria-label": t("closeToast"), onclick: remove }, icon("close")));
    while (this.element.childElementCount > most) {
      this.element.firstElementChild.remove();
    }
    this.#removeLater(toast, isAlert ? alertShownFor : shownFor);
  }

  #removeLater(toast, delay) {
    const timer = setTimeout(() => {
      if (toast.matches(":hover, :focus-within")) {
        this.#removeLater(toast, delay);
      } else {
        toast.remove();
      }
    }, delay);
    return timer;
  }
}
