import { avatar } from "./avatar.js";
import { CardSlot } from "./cards/card-slot.js";
import { clock } from "./clock.js";
import { fullTime, messageTime } from "./dates.js";
import { arrange, h } from "./dom.js";
import { t } from "./i18n.js";
import { messageBody } from "./markdown.js";

const cardType = "application/vnd.microsoft.card.adaptive";

/** One message: who, when, text and cards. Its cards stay in place, with what was filled in, when the message is drawn anew. */
export class MessageView {
  #context;
  #slots = [];
  #signature = null;
  #content = h("div", { class: "message-content" });

  constructor(context) {
    this.#context = context;
    this.element = h("article", { class: "message", tabindex: "-1" });
  }

  update(message, askedAt) {
    const { text, edited, deleted, at, attachments, view } = message;
    const signature = JSON.stringify([text, edited, deleted, at, attachments, view]);
    const time = messageTime(new Date(at), clock.now);
    this.element.setAttribute("aria-label", `${message.from.name}, ${time}`);
    if (signature === this.#signature) {
      this.element.querySelector("time").textContent = time;
      return;
    }
    this.#signature = signature;
    if (!this.element.firstChild) {
      this.#build(message);
    }
    this.element.querySelector("time").textContent = time;
    this.element.querySelector(".message-edited").hidden = !edited || deleted;
    this.#fill(message, askedAt);
  }

  setInView(inView) {
    for (const slot of this.#slots) {
      slot.setInView(inView);
    }
  }

  #build({ id, from, at, onlyYou }) {
    const person = this.#context.people.find(each => each.key === from.key);
    this.element.dataset.testid = `message-${id}`;
    this.element.classList.toggle("own", from.key === this.#context.person.key);
    this.element.append(
      avatar({ person, isBot: from.isBot, small: true }),
      h("div", { class: "message-main" },
        h("div", { class: "message-head" },
          h("span", { class: "message-from" }, from.name),
          from.isBot && h("span", { class: "bot-badge" }, t("botBadge")),
          h("time", { datetime: at, title: fullTime(new Date(at)) }),
          h("span", { class: "message-edited", hidden: true }, t("edited"))),
        onlyYou && h("p", { class: "message-only-you" }, t("onlyYou")),
        this.#content));
  }

  #fill(message, askedAt) {
    if (message.deleted) {
      this.#slots = [];
      this.#content.replaceChildren(h("p", { class: "message-deleted" }, t("deleted")));
      return;
    }
    const attachments = message.attachments ?? [];
    const cards = attachments.filter(attachment => attachment.contentType === cardType && attachment.content);
    while (this.#slots.length < cards.length) {
      this.#slots.push(new CardSlot(this.#context));
    }
    this.#slots.length = cards.length;
    // A card that stays is not taken off the page, so it keeps the keyboard and what was filled in.
    const hasText = Boolean(message.text?.trim());
    const text = hasText ? messageBody(message) : null;
    const others = attachments.length - cards.length;
    arrange(this.#content, [
      ...(text ? [text] : []),
      ...this.#slots.map(slot => slot.element),
      ...(others > 0 ? [h("p", { class: "message-deleted" }, t("attachmentUnknown"))] : []),
    ]);
    for (const [index, slot] of this.#slots.entries()) {
      if (!slot.update(message, cards[index].content, askedAt)) {
        this.#signature = null;
      }
    }
  }
}
