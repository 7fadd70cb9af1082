import { nl } from "./texts/nl.js";
import { en } from "./texts/en.js";

const chosen = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "nl";
const texts = chosen === "en" ? en : nl;

/** "nl" or "en": Dutch unless the address says `?lang=en`. */
export const language = chosen;

/** The culture that dates and numbers are written in. */
export const culture = chosen === "en" ? "en-GB" : "nl-NL";

/** The text with this key, its `{holes}` filled in. */
export function t(key, values = {}) {
  const text = texts[key];
  return typeof text === "string"
    ? text.replace(/\{(\w+)\}/g, (hole, name) => (name in values ? String(values[name]) : hole))
    : text;
}
