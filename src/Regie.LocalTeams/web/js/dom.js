/**
 * Makes an element. Text is always a text node: nothing that a person typed is ever read as HTML.
 * @param {string} tag
 * @param {Record<string, unknown>} [props] attributes; `class`, `on<event>` handlers, booleans; null and undefined are left out
 * @param {...(Node|string|null|undefined|false)} children
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith("on") && typeof value === "function") {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.filter(child => child || child === ""));
  return element;
}

const shapes = {
  chat: ["M4 4.5h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H9.5L6 16.5v-3H4a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z"],
  channel: ["M7.5 3.5 6 16.5M14 3.5l-1.5 13M3.5 7.5h13.5M3 12.5h13.5"],
  send: ["M3.5 3.5 17 10 3.5 16.5 5.5 10z", "M5.5 10H11"],
  reply: ["M8 5 3.5 9.5 8 14M3.5 9.5H11a5.5 5.5 0 0 1 5.5 5.5v.5"],
  close: ["m5 5 10 10M15 5 5 15"],
  back: ["m12 4.5-5.5 5.5 5.5 5.5"],
  down: ["m5 8 5 5 5-5"],
  clock: ["M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z", "M10 6v4.2l2.8 1.6"],
  bolt: ["M11 2.5 4.5 11H9l-1 6.5L15.5 9H11z"],
  person: ["M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z", "M4 16.5c.5-3 3-4.5 6-4.5s5.5 1.5 6 4.5"],
  add: ["M10 4v12M4 10h12"],
  at: ["M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6z", "M13 7v4.5a1.8 1.8 0 0 0 3.6 0V10A6.6 6.6 0 1 0 13.8 15.4"],
  bot: ["M6 7h8a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM10 7V4M8 11v1M12 11v1"],
};

/** A line icon of 20 by 20; decoration only, so hidden from assistive technology. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  for (const shape of shapes[name]) {
    const path = document.createElementNS(svg.namespaceURI, "path");
    path.setAttribute("d", shape);
    svg.append(path);
  }
  return svg;
}

let lastId = 0;

/** An id that no other element of the page has. */
export function uniqueId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

/**
 * Wraps an asynchronous function so that calls made while it runs become one more run afterwards:
 * a burst of events costs two fetches, and the last state is never missed.
 */
export function coalesce(run) {
  let running = null;
  let again = false;
  const loop = async () => {
    do {
      again = false;
      await run();
    } while (again);
  };
  return () => {
    if (running) {
      again = true;
      return running;
    }
    running = loop().finally(() => { running = null; });
    return running;
  };
}

/** Gives `parent` exactly these children in this order; one that is in its place already is left alone and keeps focus. */
export function arrange(parent, wanted) {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) {
    if (!keep.has(child)) {
      child.remove();
    }
  }
  for (const [index, child] of wanted.entries()) {
    if (parent.children[index] !== child) {
      parent.insertBefore(child, parent.children[index] ?? null);
    }
  }
}
