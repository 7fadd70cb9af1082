/** The field that an answered card complains about, or null. */
function firstWrongField(root) {
  for (const input of root.querySelectorAll("[data-input-id]")) {
    if (input.querySelector(".ac-input-validation-failed")) {
      return control(input);
    }
    const error = errorOf(root, input.dataset.inputId);
    if (error) {
      const field = control(input);
      field?.setAttribute("aria-invalid", "true");
      field?.setAttribute("aria-describedby", error.id);
      return field;
    }
  }
  return null;
}

/** A bot says what is wrong with the input `name` in a text block with the id `error.name`. */
function errorOf(root, inputId) {
  const error = root.querySelector(`[data-element-id="${CSS.escape(`error.${inputId}`)}"]`);
  return error?.textContent.trim() ? error : null;
}

const control = input => input.querySelector("input:not([disabled]), select, textarea");

/** Where the keyboard goes after a card was replaced: the first wrong field, else the heading, else the first text. */
export function focusTarget(root) {
  const field = firstWrongField(root);
  if (field) {
    return { element: field, isError: true };
  }
  const heading = root.querySelector('[role="heading"]') ?? root.querySelector(".ac-textBlock") ?? root;
  heading.tabIndex = -1;
  return { element: heading, isError: false };
}

/** What to say about an answered card: the error at the field, or the heading. */
export function summary(root, { element, isError }) {
  const described = isError && element.getAttribute("aria-describedby");
  const error = described && root.querySelector(`[id="${CSS.escape(described)}"]`);
  return (error || (isError ? element.closest("[data-input-id]") : element)).textContent.replace(/\s+/g, " ").trim().slice(0, 200);
}
