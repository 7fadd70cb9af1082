import { Tokens } from "./tokens.js";

const safeLink = /^(https?:|mailto:|tel:)/i;

/** HTML in markdown is text, pictures from elsewhere are not loaded, and a link leads to the web, mail or telephone only. */
function harden(markdown) {
  markdown.validateLink = address => safeLink.test(address.trim());
  markdown.disable("image");
  markdown.renderer.rules.link_open = (tokens, index, options, _, self) => {
    tokens[index].attrSet("target", "_blank");
    tokens[index].attrSet("rel", "noopener noreferrer");
    return self.renderToken(tokens, index, options);
  };
  return markdown;
}

const forMessages = harden(window.markdownit({ html: false, linkify: false, breaks: true }));

/** What Teams understands in a card: emphasis, lists and links; headings, tables, code and quotes stay text. */
const forCards = harden(window.markdownit("zero", { html: false })
  .enable(["list", "emphasis", "link", "newline", "escape", "entity"]));

/** The HTML of a card's text. */
export const cardMarkdown = text => forCards.render(text);

/**
 * The body of a message. What a person typed is shown as it was typed; a bot's text is markdown unless it says "plain".
 * @param {{text: string, textFormat?: string, from: {isBot: boolean}, entities?: Array}} message
 */
export function messageBody(message) {
  const body = document.createElement("div");
  const tokens = new Tokens(message.entities);
  const text = tokens.encode(message.text ?? "");
  if (message.from?.isBot && (message.textFormat ?? "markdown") === "markdown") {
    body.className = "text markdown";
    body.innerHTML = forMessages.render(text);
  } else {
    body.className = "text plain";
    body.textContent = text;
  }
  tokens.decode(body);
  return body;
}

/** The text of a message without markup, on one line, for a preview or an announcement. */
export function plainText(message) {
  return messageBody(message).textContent.replace(/\s+/g, " ").trim();
}
