import { h, icon } from "./dom.js";

/** The ink that is readable on a colour: white or near black, by WCAG's relative luminance. */
function inkOn(colour) {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!channels) {
    return "#ffffff";
  }
  const [r, g, b] = channels.slice(1).map(hex => {
    const value = parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#1b1b1f" : "#ffffff";
}

/** A round picture: a person's initials, or the sign of a bot or a channel. Decoration: the name stands beside it. */
export function avatar({ person, isBot = false, isChannel = false, small = false }) {
  const circle = h("span", { class: `avatar${small ? " small" : ""}${isBot ? " bot" : ""}${isChannel ? " channel" : ""}`, "aria-hidden": "true" });
  if (isBot || isChannel || !person) {
    circle.append(icon(isChannel ? "channel" : isBot ? "bot" : "person"));
    return circle;
  }
  circle.textContent = person.initials;
  circle.style.backgroundColor = person.color ?? "";
  circle.style.color = inkOn(person.color);
  return circle;
}
