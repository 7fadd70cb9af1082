import { Composer } from "./composer.js";
import { arrange, h, icon } from "./dom.js";
import { t } from "./i18n.js";

/** A conversation in a channel: the post that began it, the replies, and a place to reply. */
export class Thread {
  #root;
  #onReply;
  #replies = h("div", { class: "thread-replies" });
  #count = h("div", { class: "thread-count" });
  #foot = h("div", { class: "thread-foot" });

  /** @param {{ rootId: string, rootView: object, onReply: (threadId: string, message: object) => Promise<void> }} options */
  constructor({ rootId, rootView, onReply }) {
    this.rootId = rootId;
    this.#root = rootView;
    this.#onReply = onReply;
    this.element = h("div", { class: "thread", "data-testid": `thread-${rootId}` }, rootView.element, this.#count, this.#replies, this.#foot);
  }

  update(root, replyViews) {
    this.name = root.from.name;
    this.#count.textContent = replyViews.length === 1 ? t("repliesOne") : t("replies", { count: replyViews.length });
    this.#count.hidden = replyViews.length === 0;
    arrange(this.#replies, replyViews.map(view => view.element));
    this.#foot.hidden = root.onlyYou;
    if (!this.#foot.firstChild) {
      this.#showButton();
    }
  }

  #showButton(focus = false) {
    const button = h("button", {
      type: "button", class: "reply-button", "data-testid": `reply-${this.rootId}`, onclick: () => this.#showComposer(),
    }, icon("reply"), t("reply"));
    this.#foot.replaceChildren(button);
    if (focus) {
      button.focus();
    }
  }

  #showComposer() {
    const composer = new Composer({
      label: t("replyTo", { name: this.name }),
      testId: `reply-field-${this.rootId}`,
      canMention: true,
      onSend: message => this.#onReply(this.rootId, message),
      onCancel: () => this.#showButton(true),
    });
    this.#foot.replaceChildren(composer.element);
    composer.focus();
    composer.element.scrollIntoView({ block: "nearest" });
  }
}
