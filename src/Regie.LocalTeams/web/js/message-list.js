import { announce } from "./announcer.js";
import { clock } from "./clock.js";
import { dayHeading, dayNumber } from "./dates.js";
import { arrange, h, icon } from "./dom.js";
import { t } from "./i18n.js";
import { plainText } from "./markdown.js";
import { MessageView } from "./message-view.js";
import { Thread } from "./thread.js";

/** The messages of one chat, as one person sees them; threads in a channel, one list in a personal chat. */
export class MessageList {
  #context;
  #onReply;
  #emptyState;
  #views = new Map();
  #threads = new Map();
  #days = new Map();
  #isFirst = true;
  #log;
  #more;
  #observer;

  /** @param {{ person: object, chat: object, people: Array, toasts: object, refresh: () => void, onReply: Function, emptyState: () => Node }} options */
  constructor({ person, chat, people, toasts, refresh, onReply, emptyState }) {
    this.#context = { person, chat, people, toasts, refresh, keepPosition: (change, anchor) => this.#keepPosition(change, anchor) };
    this.#onReply = onReply;
    this.#emptyState = emptyState;
    this.#log = h("div", {
      class: `log ${chat.kind}`, role: "log", "aria-live": "off", tabindex: "0", "aria-label": t("messagesIn", { title: chat.title }),
      onkeydown: event => this.#move(event), onscroll: () => this.#onScroll(),
    });
    this.#more = h("button", { type: "button", class: "more-button", hidden: true, onclick: () => this.scrollToEnd() }, icon("down"), t("newMessages"));
    this.element = h("div", { class: "messages" }, this.#log, this.#more);
    this.#observer = new IntersectionObserver(entries => this.#onSeen(entries), { root: this.#log });
  }

  dispose() {
    this.#observer.disconnect();
  }

  scrollToEnd() {
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  /** Shows these messages, oldest first, which the server was asked for at `askedAt`. */
  update(messages, askedAt) {
    const wasAtEnd = this.#isAtEnd();
    const isNew = messages.filter(message => !this.#views.has(message.id));
    for (const message of messages) {
      this.#view(message).update(message, askedAt);
    }
    this.#forgetAllBut(messages);
    const children = this.#context.chat.kind === "channel" ? this.#asThreads(messages) : this.#asList(messages);
    arrange(this.#log, children.length > 0 ? children : [this.#emptyState()]);
    this.#afterUpdate(isNew, wasAtEnd);
  }

  #afterUpdate(isNew, wasAtEnd) {
    const own = isNew.some(message => message.from.key === this.#context.person.key);
    if (this.#isFirst) {
      this.scrollToEnd();
    } else if (wasAtEnd && isNew.length > 0) {
      this.#scrollToNew(this.#views.get(isNew.at(-1).id).element);
    } else if (isNew.length > 0) {
      const last = this.#views.get(isNew.at(-1).id).element;
      if (own || this.#isVisible(last.previousElementSibling)) {
        last.scrollIntoView({ block: "nearest" });
      } else {
        this.#more.hidden = false;
      }
    }
    const others = isNew.filter(message => message.from.key !== this.#context.person.key);
    if (!this.#isFirst && others.length > 0) {
      const { from } = others.at(-1);
      announce(t("newMessageFrom", { name: from.name, text: plainText(others.at(-1)) || t("sentCard") }));
    }
    this.#isFirst = false;
  }

  /** Goes to the end, but no further than the beginning of a message that is too tall to be seen at once. */
  #scrollToNew(element) {
    this.scrollToEnd();
    if (element.offsetHeight > this.#log.clientHeight) {
      element.scrollIntoView({ block: "start" });
    }
  }

  #view(message) {
    let view = this.#views.get(message.id);
    if (!view) {
      view = new MessageView(this.#context);
      this.#views.set(message.id, view);
      this.#observer.observe(view.element);
      view.element.messageView = view;
    }
    return view;
  }

  #forgetAllBut(messages) {
    const ids = new Set(messages.map(message => message.id));
    for (const [id, view] of this.#views) {
      if (!ids.has(id)) {
        this.#observer.unobserve(view.element);
        this.#views.delete(id);
        this.#threads.delete(id);
      }
    }
  }

  #asList(messages) {
    return this.#withDays(messages.map(message => ({ at: message.at, element: this.#views.get(message.id).element })));
  }

  #asThreads(messages) {
    const ids = new Set(messages.map(message => message.id));
    const isRoot = message => !message.threadId || message.threadId === message.id || !ids.has(message.threadId);
    return this.#withDays(messages.filter(isRoot).map(root => {
      const replies = messages.filter(message => message.threadId === root.id && message !== root);
      const thread = this.#thread(root);
      thread.update(root, replies.map(reply => this.#views.get(reply.id)));
      return { at: root.at, element: thread.element };
    }));
  }

  #thread(root) {
    if (!this.#threads.has(root.id)) {
      this.#threads.set(root.id, new Thread({ rootId: root.id, rootView: this.#views.get(root.id), onReply: this.#onReply }));
    }
    return this.#threads.get(root.id);
  }

  /** Puts the name of the day above the first item of every day. */
  #withDays(items) {
    let last = null;
    return items.flatMap(({ at, element }) => {
      const date = new Date(at);
      const day = dayNumber(date);
      const isSame = day === last;
      last = day;
      return isSame ? [element] : [this.#day(day, date), element];
    });
  }

  #day(day, date) {
    if (!this.#days.has(day)) {
      this.#days.set(day, h("div", { class: "day" }, h("span", {})));
    }
    const heading = this.#days.get(day);
    heading.firstChild.textContent = dayHeading(date, clock.now);
    return heading;
  }

  #isAtEnd() {
    return this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < 40;
  }

  #isVisible(element) {
    const box = element?.getBoundingClientRect();
    const frame = this.#log.getBoundingClientRect();
    return Boolean(box) && box.bottom > frame.top && box.bottom <= frame.bottom + 20;
  }

  #onScroll() {
    if (this.#isAtEnd()) {
      this.#more.hidden = true;
    }
  }

  #onSeen(entries) {
    for (const { target, isIntersecting } of entries) {
      target.messageView.setInView(isIntersecting);
    }
  }

  /** Changes the height of something without moving what the person is looking at. */
  #keepPosition(change, anchor) {
    const { scrollTop } = this.#log;
    const wasAtEnd = this.#isAtEnd() && !anchor.contains(document.activeElement);
    const isAbove = anchor.getBoundingClientRect().bottom <= this.#log.getBoundingClientRect().top;
    const height = anchor.offsetHeight;
    change();
    if (wasAtEnd) {
      this.scrollToEnd();
    } else {
      this.#log.scrollTop = isAbove ? scrollTop + anchor.offsetHeight - height : scrollTop;
    }
  }

  /** Up and down go from message to message when the list itself, or a message, has the keyboard. */
  #move(event) {
    const focused = document.activeElement;
    if (!["ArrowUp", "ArrowDown"].includes(event.key) || (focused !== this.#log && !focused.matches("article.message"))) {
      return;
    }
    const all = [...this.#log.querySelectorAll("article.message")];
    const at = all.indexOf(focused);
    const next = at < 0 ? all.at(-1) : all[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
}
