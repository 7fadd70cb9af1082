import { api } from "../api.js";
import { announce } from "../announcer.js";
import { clock } from "../clock.js";
import { h, icon } from "../dom.js";
import { t } from "../i18n.js";
import { focusTarget, summary } from "./focus.js";
import { RefreshGuard, refreshFor } from "./refresh.js";
import { describe, isOpenUrl, isToServer, render } from "./renderer.js";

const openable = /^(https?:|mailto:)/i;

/**
 * One card of one message, as one person sees it: drawn from what everyone sees or from the person's own view, replaced in
 * place by the answer to an action, refreshed when it comes into view.
 */
export class CardSlot {
  #context;
  #message;
  #base;
  #shown = null;
  #drawn = null;
  #initial = new Map();
  #busy = false;
  #waiting = null;
  #changedAt = 0;
  /** The last request about this card; the answer to an earlier one comes too late. */
  #newest = 0;
  #inView = false;
  #guard = new RefreshGuard();

  /**
   * @param {{ person: object, chat: object, people: Array, toasts: object, refresh: () => void,
   *   keepPosition: (change: () => void, anchor: Element) => void }} context
   */
  constructor(context) {
    this.#context = context;
    this.element = h("div", { class: "card-slot" });
  }

  /**
   * Takes the message as the server has it.
   * @param {number} askedAt when the server was asked (performance.now())
   * @returns {boolean} false when the card was answered since: ask again
   */
  update(message, base, askedAt) {
    this.#message = message;
    this.#base = base;
    if (this.#busy || askedAt < this.#changedAt) {
      return false;
    }
    if (this.#shown && this.#inView && this.#dueRefresh()) {
      this.#refreshIfDue();
    } else {
      this.#offer(this.#current());
    }
    return true;
  }

  /** Tells the slot whether it is on the screen; a card that comes into view may need refreshing. */
  setInView(inView) {
    this.#inView = inView;
    if (inView) {
      this.#refreshIfDue();
    }
  }

  /** Which of the cards that everyone saw here this is. */
  get #version() {
    return this.#message.edited ?? this.#message.at;
  }

  get #baseAt() {
    return new Date(this.#version);
  }

  /** The person's own view, unless the card was changed for everyone since. */
  #current() {
    const { view } = this.#message;
    return view && Date.parse(view.at) >= this.#baseAt.getTime() ? view.card : this.#base;
  }

  #dueRefresh() {
    const shown = { base: this.#base, baseAt: this.#baseAt, view: this.#message.view ?? null };
    return refreshFor(shown, this.#context.person.id, clock.now);
  }

  async #refreshIfDue() {
    const action = this.#message && !this.#busy && !this.#message.deleted ? this.#dueRefresh() : null;
    if (!action || !this.#guard.allows(this.#version, clock.now)) {
      return;
    }
    const own = this.#newest += 1;
    let card = this.#current();
    try {
      const answer = await this.#post(action);
      card = answer.kind === "card" && answer.card ? answer.card : card;
    } catch {
      // What everyone sees is shown; the next time the card comes into view it is tried again.
    }
    if (own === this.#newest) {
      this.#changedAt = performance.now();
      this.#offer(card);
    }
  }

  #post(action) {
    const { person, chat } = this.#context;
    return api.act(person.key, chat.key, this.#message.id, action);
  }

  /** Shows a newer card, unless the person is filling this one in: then it waits until they say so. */
  #offer(card) {
    if (this.#shown && same(card, this.#shown)) {
      this.#waiting = null;
      this.element.querySelector(".card-newer")?.remove();
      return;
    }
    if (!this.#isBeingFilledIn()) {
      const hadFocus = this.element.contains(document.activeElement);
      this.#draw(card);
      if (hadFocus) {
        focusTarget(this.element).element.focus({ preventScroll: true });
      }
      return;
    }
    this.#waiting = card;
    if (!this.element.querySelector(".card-newer")) {
      this.element.append(h("div", { class: "card-newer", role: "status" },
        h("span", {}, t("cardNewer")),
        h("button", { type: "button", class: "link-button", onclick: () => this.#showWaiting() }, t("cardRefresh"))));
    }
  }

  #showWaiting() {
    this.#draw(this.#waiting);
    focusTarget(this.element).element.focus({ preventScroll: true });
  }

  #isBeingFilledIn() {
    return this.#drawn?.card?.getAllInputs().some(input => (input.value ?? "") !== (this.#initial.get(input) ?? "")) ?? false;
  }

  #draw(card) {
    this.#waiting = null;
    this.#shown = card;
    this.#drawn = render(card, {
      messageId: this.#message.id,
      people: this.#context.people,
      onAction: action => this.#execute(action),
    });
    const content = this.#drawn.element
      ?? h("p", { class: "card-failure" }, this.#drawn.text ?? t(this.#drawn.failure === "tooNew" ? "cardTooNew" : "cardFailed"));
    const frame = h("div", {
      class: card.msteams?.width?.toLowerCase?.() === "full" ? "card full" : "card",
      role: "group",
      lang: typeof card.lang === "string" && card.lang ? card.lang : null,
      "aria-label": t("cardOf", { name: this.#message.from.name }),
    }, content);
    this.#context.keepPosition(() => this.element.replaceChildren(frame), this.element);
    this.#initial = new Map((this.#drawn.card?.getAllInputs() ?? []).map(input => [input, input.value]));
  }

  #execute(action) {
    if (isOpenUrl(action)) {
      if (openable.test(action.url ?? "")) {
        window.open(action.url, "_blank", "noopener,noreferrer");
      }
    } else if (isToServer(action) && !this.#busy) {
      this.#answer(action);
    }
  }

  async #answer(action) {
    const button = action.renderedElement;
    this.#setBusy(true, button);
    this.#newest += 1;
    try {
      const answer = await this.#post(describe(action));
      this.#setBusy(false, button);
      this.#take(answer);
      this.#context.refresh();
    } catch {
      this.#setBusy(false, button);
      this.#context.toasts.show({ text: t("actionFailed"), isAlert: true });
    }
  }

  #take({ kind, card, text }) {
    this.#changedAt = performance.now();
    if (kind === "card" && card) {
      this.#guard.allows(this.#version, clock.now);
      this.#draw(card);
      const target = focusTarget(this.element);
      target.element.focus({ preventScroll: true });
      (target.element.closest("[data-input-id]") ?? target.element).scrollIntoView({ block: "nearest" });
      announce(t(target.isError ? "cardHasError" : "cardAnswered", { text: summary(this.element, target) }));
    } else if (kind === "message") {
      this.#context.toasts.show({ title: this.#message.from.name, text: text ?? "" });
    } else if (kind === "error") {
      this.#context.toasts.show({ title: this.#message.from.name, text: text || t("actionFailed"), isAlert: true });
    } else {
      this.element.querySelector(".card-sent")?.remove();
      this.element.append(h("div", { class: "card-sent", role: "status" }, icon("send"), t("cardSent")));
    }
  }

  #setBusy(busy, button) {
    this.#busy = busy;
    this.element.classList.toggle("busy", busy);
    this.element.setAttribute("aria-busy", String(busy));
    button?.classList.toggle("waiting", busy);
    for (const each of this.element.querySelectorAll("button")) {
      if (busy) {
        each.setAttribute("aria-disabled", "true");
      } else {
        each.removeAttribute("aria-disabled");
      }
    }
  }
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
