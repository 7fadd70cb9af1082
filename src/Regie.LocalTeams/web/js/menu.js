import { h, uniqueId } from "./dom.js";

/**
 * A button with a menu of which one item is chosen; arrow keys, Home, End, Escape and Tab work as in any menu.
 * @param {{ button: HTMLButtonElement, label: string, items: () => Array<{ key: string, content: Node[], checked: boolean, disabled: boolean }>, onChoose: (key: string) => void }} options
 */
export function menu({ button, label, items, onChoose }) {
  const list = h("div", { role: "menu", class: "menu", id: uniqueId("menu"), "aria-label": label, hidden: true });
  const holder = h("div", { class: "menu-holder" }, button, list);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", list.id);

  const close = (focusButton = false) => {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focusButton) {
      button.focus();
    }
  };
  const open = () => {
    list.replaceChildren(...items().map(item => h("button", {
      type: "button", role: "menuitemradio", tabindex: "-1", class: "menu-item",
      "aria-checked": String(item.checked), "aria-disabled": item.disabled ? "true" : null,
      onclick: () => { if (!item.disabled) { close(true); onChoose(item.key); } },
    }, ...item.content)));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    (list.querySelector('[aria-checked="true"]') ?? list.firstElementChild)?.focus();
  };

  button.addEventListener("click", () => (list.hidden ? open() : close()));
  button.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" && list.hidden) {
      event.preventDefault();
      open();
    }
  });
  list.addEventListener("keydown", event => {
    const all = [...list.children];
    const at = all.indexOf(document.activeElement);
    const next = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[next].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      close(event.key === "Escape");
    }
  });
  holder.addEventListener("focusout", event => {
    if (!holder.contains(event.relatedTarget)) {
      close();
    }
  });
  return holder;
}
