import { avatar } from "./avatar.js";
import { clock } from "./clock.js";
import { listTime } from "./dates.js";
import { h } from "./dom.js";
import { t } from "./i18n.js";

/** The list of a person's chats and channels, unread ones in bold with their number. */
export class ChatList {
  #person;
  #onOpen;
  #chats = [];
  #openKey = null;

  constructor({ person, onOpen }) {
    this.#person = person;
    this.#onOpen = onOpen;
    this.element = h("nav", { class: "chat-list", "aria-label": t("chatsOf", { name: person.name }) });
    this.element.addEventListener("keydown", event => this.#move(event));
  }

  update(chats, openKey) {
    this.#chats = chats;
    this.#openKey = openKey;
    const focused = document.activeElement?.closest(".chat-item")?.dataset.testid;
    const hadFocus = focused && this.element.contains(document.activeElement);
    this.element.replaceChildren(...this.#groups().flatMap(([name, group]) => [
      h("h3", { class: "chat-group" }, name),
      h("ul", {}, ...group.map(chat => h("li", {}, this.#item(chat)))),
    ]));
    if (hadFocus) {
      this.element.querySelector(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  #groups() {
    const personal = this.#chats.filter(chat => chat.kind !== "channel");
    const groups = new Map(personal.length > 0 ? [[t("chats"), personal]] : []);
    for (const chat of this.#chats.filter(each => each.kind === "channel")) {
      groups.set(chat.team, [...(groups.get(chat.team) ?? []), chat]);
    }
    return [...groups];
  }

  #item(chat) {
    const isChannel = chat.kind === "channel";
    const unread = chat.unread > 0 ? t("unread", { count: chat.unread }) : null;
    return h("button", {
      type: "button",
      class: `chat-item${unread ? " unread" : ""}`,
      "data-testid": `chat-${chat.key}`,
      "aria-current": chat.key === this.#openKey ? "true" : null,
      onclick: () => this.#onOpen(chat.key),
    },
    avatar({ isBot: !isChannel, isChannel }),
    h("span", { class: "chat-item-text" },
      h("span", { class: "chat-item-line" },
        h("span", { class: "chat-item-title" }, chat.title),
        unread && h("span", { class: "visually-hidden" }, unread),
        unread && h("span", { class: "badge", "aria-hidden": "true" }, String(chat.unread))),
      chat.lastAt && h("span", { class: "chat-item-line" },
        h("span", { class: "chat-item-preview" }, chat.preview ?? ""),
        h("span", { class: "chat-item-time" }, listTime(new Date(chat.lastAt), clock.now)))));
  }

  #move(event) {
    const items = [...this.element.querySelectorAll(".chat-item")];
    const at = items.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (at >= 0 && items[next]) {
      event.preventDefault();
      items[next].focus();
    }
  }
}
