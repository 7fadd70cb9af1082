import { api } from "./api.js";
import { avatar } from "./avatar.js";
import { Composer, botName } from "./composer.js";
import { coalesce, h, icon } from "./dom.js";
import { t } from "./i18n.js";
import { MessageList } from "./message-list.js";

const typingShownFor = 8_000;

/** One open chat in a pane: its heading, its messages, who is typing, and the composer. */
export class Conversation {
  #person;
  #chat;
  #toasts;
  #list;
  #composer;
  #typing = h("div", { class: "typing", role: "status" });
  #typingTimer = 0;
  #lastId = null;
  #disposed = false;

  /** @param {{ person: object, chat: object, people: Array, toasts: object, draft: string, onBack: () => void, onRead: (hasNew: boolean) => void }} options */
  constructor({ person, chat, people, toasts, draft, onBack, onRead }) {
    this.#person = person;
    this.#chat = chat;
    this.#toasts = toasts;
    this.#list = new MessageList({
      person, chat, people, toasts,
      refresh: () => this.refresh(),
      onReply: (threadId, message) => this.#say({ ...message, threadId }),
      emptyState: () => this.#empty(),
    });
    this.#composer = this.#newComposer(draft);
    this.element = h("div", { class: "conversation" }, this.#heading(onBack), this.#list.element, this.#typing, this.#composer.element);
    this.refresh = coalesce(() => this.#load(onRead));
  }

  get key() {
    return this.#chat.key;
  }

  get draft() {
    return this.#composer.draft;
  }

  dispose() {
    this.#disposed = true;
    clearTimeout(this.#typingTimer);
    this.#list.dispose();
  }

  focus() {
    this.#composer.focus();
  }

  showTyping(name = botName) {
    if (this.#typing.textContent === "") {
      this.#typing.replaceChildren(h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")), t("typing", { name }));
    }
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.hideTyping(), typingShownFor);
  }

  hideTyping() {
    clearTimeout(this.#typingTimer);
    this.#typing.textContent = "";
  }

  async #load(onRead) {
    const askedAt = performance.now();
    let messages;
    try {
      messages = await api.messages(this.#person.key, this.#chat.key);
    } catch {
      if (!this.#disposed) {
        this.#toasts.show({ text: t("messagesFailed"), isAlert: true });
      }
      return;
    }
    if (this.#disposed) {
      return;
    }
    this.#list.update(messages, askedAt);
    const last = messages.at(-1);
    const hasNew = last !== undefined && last.id !== this.#lastId;
    this.#lastId = last?.id;
    if (hasNew && last.from.isBot) {
      this.hideTyping();
    }
    onRead(hasNew);
  }

  #heading(onBack) {
    const isChannel = this.#chat.kind === "channel";
    return h("div", { class: "conversation-head" },
      h("button", { type: "button", class: "icon-button back-button", "aria-label": t("backToList"), onclick: onBack }, icon("back")),
      avatar({ isBot: !isChannel, isChannel }),
      h("div", {},
        h("h3", {}, this.#chat.title),
        h("p", {}, isChannel ? t("channelOf", { team: this.#chat.team }) : t("personalChat"))));
  }

  #newComposer(draft) {
    const isChannel = this.#chat.kind === "channel";
    return new Composer({
      label: isChannel ? t("newPost") : t("writeTo", { title: this.#chat.title }),
      testId: "composer",
      canMention: isChannel,
      commands: isChannel ? [] : t("commands"),
      draft,
      onSend: message => this.#say({ ...message, mentionBot: isChannel && message.mentionBot }),
    });
  }

  async #say(message) {
    try {
      await api.say(this.#person.key, this.#chat.key, message);
    } catch (error) {
      this.#toasts.show({ text: t(`sendFailed_${error.code}`) ?? t("sendFailed"), isAlert: true });
      throw error;
    }
    await this.refresh();
  }

  #empty() {
    const isChannel = this.#chat.kind === "channel";
    return h("div", { class: "empty" }, icon(isChannel ? "channel" : "chat"),
      h("p", { class: "empty-title" }, isChannel ? t("emptyChannel") : t("emptyChat", { title: this.#chat.title })),
      h("p", {}, t(isChannel ? "emptyChannelText" : "emptyChatText")));
  }
}
