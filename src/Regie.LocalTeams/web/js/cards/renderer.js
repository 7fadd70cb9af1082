import { hostConfig } from "./host-config.js";
import { prepare } from "./prepare.js";
import { finish, markExpanded, markInvalid } from "./finish.js";
import { cardMarkdown } from "../markdown.js";

const AC = window.AdaptiveCards;

AC.GlobalSettings.setTabIndexAtCardRoot = false;
AC.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
AC.GlobalSettings.useAdvancedTextBlockTruncation = false;
AC.Strings.defaults.overflowButtonTooltip = () => document.documentElement.lang === "en" ? "More actions" : "Meer acties";
AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardMarkdown(text);
  result.didProcess = true;
};

// The renderer (3.0.6) checks `lang` with a pattern that remembers where it was, and so refuses it on every second card.
AC.CardElement.langProperty.regEx = /^[a-z]{2,3}$/i;

// It calls an empty number field with a minimum wrong, though it need not be filled in; Teams does not.
const isNumberValid = AC.NumberInput.prototype.isValid;
AC.NumberInput.prototype.isValid = function isValid() {
  const field = this.renderedElement?.querySelector("input");
  return field && field.value === "" ? !field.validity.badInput && !this.isRequired : isNumberValid.call(this);
};

const config = new AC.HostConfig(hostConfig);
const newest = [1, 5];

/** What the renderer had to say about cards; browser tests read it and expect nothing. */
const warnings = [];
window.localTeams = { cardWarnings: warnings };

function warn(messageId, text) {
  if (!warnings.some(warning => warning.messageId === messageId && warning.text === text)) {
    warnings.push({ messageId, text });
  }
}

/** Whether Teams would show this card: it knows versions up to 1.5. */
function isTooNew(version) {
  const [major, minor] = String(version ?? "1.0").split(".").map(Number);
  return major > newest[0] || (major === newest[0] && minor > newest[1]);
}

/**
 * Draws a card with Microsoft's renderer.
 * @param {object} source the card's JSON
 * @param {{ messageId: string, people: Array, onAction: (action: object) => void }} context
 * @returns {{ element: HTMLElement, card: object } | { failure: "tooNew" | "broken", text?: string }}
 */
export function render(source, { messageId, people, onAction }) {
  if (isTooNew(source.version)) {
    warn(messageId, `Card version ${source.version} is newer than Teams knows.`);
    return { failure: "tooNew", text: source.fallbackText };
  }
  try {
    return draw(source, { messageId, people, onAction });
  } catch (error) {
    warn(messageId, `The card cannot be drawn: ${error.message}`);
    return { failure: "broken", text: source.fallbackText };
  }
}

function draw(source, { messageId, people, onAction }) {
  const { card: prepared, tokens } = prepare(source, people);
  const card = new AC.AdaptiveCard();
  card.hostConfig = config;
  card.onExecuteAction = onAction;
  const parsing = new AC.SerializationContext();
  card.parse(prepared, parsing);
  collectWarnings(card, parsing, messageId);

  const element = card.render();
  if (!element) {
    throw new Error("the renderer returned nothing");
  }
  const finishAll = () => finish(element, card, tokens);
  card.onInlineCardExpanded = finishAll;
  finishAll();
  // The renderer validates and shows parts on the click itself; what came of it is known after it.
  const afterClick = () => {
    markInvalid(element);
    markExpanded(element);
  };
  element.addEventListener("click", () => setTimeout(afterClick), { capture: true });
  element.addEventListener("input", () => markInvalid(element));
  element.addEventListener("change", () => markInvalid(element));
  return { element, card };
}

function collectWarnings(card, parsing, messageId) {
  for (let index = 0; index < parsing.eventCount; index += 1) {
    warn(messageId, parsing.getEventAt(index).message);
  }
  for (const event of card.validateProperties().validationEvents) {
    warn(messageId, event.message);
  }
}

/** The action as the server wants it; its data has the values of the inputs already. */
export function describe(action) {
  return {
    type: action.getJsonTypeName(),
    id: action.id,
    verb: action.verb,
    data: action.data ?? {},
    trigger: "manual",
  };
}

export const isOpenUrl = action => action instanceof AC.OpenUrlAction;
export const isToServer = action => action instanceof AC.ExecuteAction || action instanceof AC.SubmitAction;
