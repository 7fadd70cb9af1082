import { uniqueId } from "../dom.js";

/** Makes what the renderer drew fit for a page with several cards and several people on it, and for assistive technology. */
export function finish(root, card, tokens) {
  tokens.decode(root);
  makeIdsUnique(root);
  separateRadioGroups(root);
  nameInputs(card);
  repairRoles(root);
  for (const link of root.querySelectorAll("a")) {
    link.rel = "noopener noreferrer";
  }
}

/**
 * The same card stands in several panes, and its elements' ids on the page would be the same: the card's own id moves to
 * `data-element-id`.
 */
function makeIdsUnique(root) {
  const ids = new Map();
  for (const element of root.querySelectorAll("[id]:not([data-element-id], [id^='__ac-'])")) {
    element.dataset.elementId = element.id;
    element.id = uniqueId("element");
    ids.set(element.dataset.elementId, element.id);
  }
  for (const button of root.querySelectorAll("[aria-controls]")) {
    button.setAttribute("aria-controls", button.getAttribute("aria-controls").split(" ").map(id => ids.get(id) ?? id).join(" "));
  }
}

/** The renderer names radio buttons after the input's id: the same question in two cards would be one group. */
function separateRadioGroups(root) {
  const names = new Map();
  for (const radio of root.querySelectorAll('input[type="radio"]:not([data-group])')) {
    if (!names.has(radio.name)) {
      names.set(radio.name, uniqueId("choice"));
    }
    radio.dataset.group = radio.name;
    radio.name = names.get(radio.name);
  }
}

/** Every input and action carries its id and verb from the card, for tests and for finding the field of an error. */
function nameInputs(card) {
  for (const input of card.getAllInputs()) {
    if (input.renderedElement && input.id) {
      input.renderedElement.dataset.inputId = input.id;
    }
  }
}

function repairRoles(root) {
  for (const input of root.querySelectorAll('input[type="radio"][aria-required], input[type="checkbox"][aria-required]')) {
    input.removeAttribute("aria-required");
  }
  for (const group of root.querySelectorAll(".ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect")) {
    const multiple = group.querySelector('input[type="checkbox"]') !== null;
    group.setAttribute("role", multiple ? "group" : "radiogroup");
  }
  for (const block of root.querySelectorAll('[role="heading"]')) {
    for (const paragraph of block.querySelectorAll("p")) {
      paragraph.setAttribute("role", "presentation");
    }
  }
}

/** The renderer says on the hidden part itself whether it is shown; that belongs on the button that shows it. */
export function markExpanded(root) {
  for (const target of root.querySelectorAll("[data-element-id][aria-expanded]:not(button)")) {
    const expanded = target.getAttribute("aria-expanded");
    target.removeAttribute("aria-expanded");
    for (const button of root.querySelectorAll("button[aria-controls]")) {
      if (button.getAttribute("aria-controls").split(" ").includes(target.id)) {
        button.setAttribute("aria-expanded", expanded);
      }
    }
  }
}

/** Marks the fields that the renderer found wrong, and those only. */
export function markInvalid(root) {
  for (const field of root.querySelectorAll("[data-input-id]")) {
    const wrong = field.querySelector(".ac-input-validation-failed") !== null;
    for (const control of field.querySelectorAll("input, select, textarea")) {
      if (wrong) {
        control.setAttribute("aria-invalid", "true");
      } else {
        control.removeAttribute("aria-invalid");
      }
    }
  }
}
