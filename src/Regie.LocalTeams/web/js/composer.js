import { h, icon, uniqueId } from "./dom.js";
import { t } from "./i18n.js";

const botName = "Regie.Bot";
const typedMention = /@regie\.bot\b\s*/i;

/**
 * The box one types a message in. Enter sends, Shift+Enter makes a new line. Where a bot must be mentioned to hear
 * it, a switch does that, and so does typing @Regie.Bot.
 */
export class Composer {
  #onSend;
  #field;
  #mention;

  /**
   * @param {{ label: string, testId: string, canMention: boolean, commands?: string[], onSend: (message: {text: string, mentionBot: boolean}) => Promise<void>, onCancel?: () => void, draft?: string }} options
   */
  constructor({ label, testId, canMention, commands = [], onSend, onCancel, draft = "" }) {
    this.#onSend = onSend;
    const hint = h("span", { class: "visually-hidden", id: uniqueId("hint") }, t("composerHint"));
    this.#field = h("textarea", { rows: 1, "aria-label": label, placeholder: label, "aria-describedby": hint.id, "data-testid": testId });
    this.#field.value = draft;
    this.#field.addEventListener("input", () => this.#grow());
    this.#field.addEventListener("keydown", event => this.#onKey(event, onCancel));
    this.#mention = canMention ? h("input", { type: "checkbox", checked: true }) : null;
    this.element = h("form", { class: "composer", onsubmit: event => { event.preventDefault(); this.#send(); } },
      commands.length > 0 && this.#suggestions(commands),
      h("div", { class: "composer-box" }, this.#field, hint,
        h("div", { class: "composer-bar" },
          this.#mention && h("label", { class: "mention-switch" }, this.#mention, icon("at"), h("span", {}, t("mentionBot"))),
          h("span", { class: "composer-space" }),
          onCancel && h("button", { type: "button", class: "link-button", onclick: onCancel }, t("cancel")),
          h("button", { type: "submit", class: "icon-button send", "aria-label": t("send"), title: t("send") }, icon("send")))));
    requestAnimationFrame(() => this.#grow());
  }

  get draft() {
    return this.#field.value;
  }

  focus() {
    this.#field.focus();
  }

  #suggestions(commands) {
    return h("div", { class: "suggestions", role: "group", "aria-label": t("suggestions") },
      ...commands.map(command => h("button", { type: "button", class: "chip", onclick: () => this.#deliver(command, false) }, command)));
  }

  #onKey(event, onCancel) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape" && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  }

  async #send() {
    const typed = this.#field.value.trim();
    const mentioned = this.#mention !== null && typedMention.test(typed);
    const text = mentioned ? typed.replace(typedMention, "").trim() : typed;
    if (text === "" && !mentioned) {
      return;
    }
    this.#field.value = "";
    this.#grow();
    if (!await this.#deliver(text, mentioned || (this.#mention?.checked ?? false)) && this.#field.value === "") {
      this.#field.value = typed;
      this.#grow();
    }
  }

  async #deliver(text, mentionBot) {
    try {
      await this.#onSend({ text, mentionBot });
      return true;
    } catch {
      return false;
    }
  }

  #grow() {
    this.#field.style.height = "auto";
    this.#field.style.height = `${Math.min(this.#field.scrollHeight, 160)}px`;
  }
}

export { botName };
