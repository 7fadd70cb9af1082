import { h, icon } from "./dom.js";
import { t } from "./i18n.js";

/** What a newcomer sees first: how to begin. */
export function welcome({ person, chats, onOpen }) {
  const channel = chats.find(chat => chat.kind === "channel" && /initiatie/i.test(`${chat.key} ${chat.title}`))
    ?? chats.find(chat => chat.kind === "channel");
  const [firstName] = person.name.split(" ");
  return h("div", { class: "welcome" },
    icon("chat"),
    h("h3", {}, t("welcome", { name: firstName })),
    h("p", {}, t("welcomeText")),
    h("ol", {},
      channel && h("li", {}, t("welcomeStep1", { channel: channel.title })),
      h("li", {}, t("welcomeStep2")),
      h("li", {}, t("welcomeStep3"))),
    channel && h("button", { type: "button", class: "primary-button", onclick: () => onOpen(channel.key) }, t("openChannel", { channel: channel.title })));
}
