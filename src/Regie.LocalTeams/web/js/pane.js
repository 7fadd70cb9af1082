import { api } from "./api.js";
import { avatar } from "./avatar.js";
import { ChatList } from "./chat-list.js";
import { clock } from "./clock.js";
import { Conversation } from "./conversation.js";
import { coalesce, h, icon } from "./dom.js";
import { Events } from "./events.js";
import { t } from "./i18n.js";
import { menu } from "./menu.js";
import { Toasts } from "./toasts.js";
import { welcome } from "./welcome.js";

/** One person's Teams: their chats, the chat they have open, their notifications. */
export class Pane {
  #people;
  #chats = [];
  #isLoaded = false;
  #wantedKey;
  #conversation = null;
  #drafts = new Map();
  #list;
  #main = h("div", { class: "pane-main" });
  #toasts;
  #events;
  #onChange;

  /**
   * @param {{ person: object, people: Array, chatKey: string|null, isTaken: (key: string) => boolean,
   *   onPerson: (key: string) => void, onClose: () => void, onChange: () => void }} options
   */
  constructor({ person, people, chatKey, isTaken, onPerson, onClose, onChange }) {
    this.person = person;
    this.#people = people;
    this.#wantedKey = chatKey;
    this.#onChange = onChange;
    this.#toasts = new Toasts(person.name);
    this.#list = new ChatList({ person, onOpen: key => this.#open(key, { focus: true }) });
    this.element = h("section", { class: "pane", "aria-label": person.name, "data-testid": `pane-${person.key}` },
      this.#heading({ isTaken, onPerson, onClose }),
      h("div", { class: "pane-body" }, this.#list.element, this.#main),
      this.#toasts.element);
    this.refreshChats = coalesce(() => this.#loadChats());
    this.#events = new Events({
      person: person.key,
      onEvent: (name, data) => this.#onEvent(name, data),
      onConnected: () => this.#onConnected(),
      onLost: () => this.#toasts.show({ text: t("reconnecting"), isAlert: true }),
    });
  }

  /** The key of the chat that is open, or null. */
  get chatKey() {
    return this.#conversation?.key ?? this.#wantedKey;
  }

  dispose() {
    this.#events.dispose();
    this.#conversation?.dispose();
    this.element.remove();
  }

  #heading({ isTaken, onPerson, onClose }) {
    const { person } = this;
    const button = h("button", { type: "button", class: "person-button" },
      h("span", { class: "visually-hidden" }, t("choosePerson")),
      avatar({ person }),
      h("span", { class: "person-names" }, h("span", { class: "person-name" }, person.name), h("span", { class: "person-title" }, person.title)),
      icon("down"));
    return h("div", { class: "pane-head" },
      h("h2", { class: "visually-hidden" }, person.name),
      menu({
        button,
        label: t("people"),
        items: () => this.#people.map(each => ({
          key: each.key,
          checked: each.key === person.key,
          disabled: each.key !== person.key && isTaken(each.key),
          content: [avatar({ person: each, small: true }), h("span", { class: "person-names" },
            h("span", { class: "person-name" }, each.name), h("span", { class: "person-title" }, each.title))],
        })),
        onChoose: key => { if (key !== person.key) { onPerson(key); } },
      }),
      h("button", { type: "button", class: "icon-button close-pane", "aria-label": t("closePane", { name: person.name }), onclick: onClose }, icon("close")));
  }

  #onConnected() {
    this.refreshChats();
    this.#conversation?.refresh();
  }

  #onEvent(name, data) {
    const isOpen = data.chat === this.#conversation?.key;
    if (name === "typing") {
      if (isOpen) {
        this.#conversation.showTyping(data.name ?? data.from?.name);
      }
      return;
    }
    if (name === "clock") {
      clock.refresh().then(() => this.#onConnected(), () => {});
      return;
    }
    if (isOpen && ["message", "update", "delete", "view"].includes(name)) {
      this.#conversation.refresh();
    }
    if (["message", "delete", "read", "chats"].includes(name)) {
      this.refreshChats();
    }
  }

  async #loadChats() {
    let chats;
    try {
      chats = await api.chats(this.person.key);
    } catch {
      return;
    }
    this.#notifyOf(chats);
    this.#chats = chats;
    if (!this.#isLoaded) {
      this.#isLoaded = true;
      this.#openFirst();
    }
    this.#list.update(chats, this.#conversation?.key ?? null);
  }

  #openFirst() {
    const wanted = this.#chats.find(chat => chat.key === this.#wantedKey);
    if (wanted) {
      this.#open(wanted.key);
    } else {
      this.#wantedKey = null;
      this.#main.replaceChildren(welcome({ person: this.person, chats: this.#chats, onOpen: key => this.#open(key, { focus: true }) }));
      this.element.classList.add("shows-list");
    }
  }

  /** Tells of chats that are not open and got a message. */
  #notifyOf(chats) {
    const before = new Map(this.#chats.map(chat => [chat.key, chat.unread]));
    for (const chat of chats) {
      if (this.#isLoaded && chat.key !== this.#conversation?.key && chat.unread > (before.get(chat.key) ?? 0)) {
        this.#toasts.show({ title: chat.title, text: chat.preview ?? "", onOpen: () => this.#open(chat.key, { focus: true }) });
      }
    }
  }

  #open(key, { focus = false } = {}) {
    const chat = this.#chats.find(each => each.key === key);
    if (!chat) {
      return;
    }
    this.element.classList.remove("shows-list");
    if (this.#conversation?.key !== key) {
      if (this.#conversation) {
        this.#drafts.set(this.#conversation.key, this.#conversation.draft);
        this.#conversation.dispose();
      }
      this.#conversation = new Conversation({
        person: this.person, chat, people: this.#people, toasts: this.#toasts,
        draft: this.#drafts.get(key) ?? "",
        onBack: () => this.#showList(),
        onRead: hasNew => this.#markRead(key, hasNew),
      });
      this.#main.replaceChildren(this.#conversation.element);
      this.#conversation.refresh();
      this.#list.update(this.#chats, key);
      this.#onChange();
    }
    if (focus) {
      this.#conversation.focus();
    }
  }

  #showList() {
    this.element.classList.add("shows-list");
    this.#list.element.querySelector('[aria-current="true"]')?.focus();
  }

  /** The list may not know of the newest message yet, so that one is read whatever the list says. */
  async #markRead(key, hasNew) {
    if (!hasNew && this.#chats.find(chat => chat.key === key)?.unread === 0) {
      return;
    }
    try {
      await api.read(this.person.key, key);
      await this.refreshChats();
    } catch {
      // The mark stays; the next message that is shown tries again.
    }
  }
}
