/*
 * Teams shows `<at>Name</at>` as a mention only where an entity of the message or card says the same. To get such a
 * mention through a markdown renderer and Microsoft's card renderer as text, it travels as a token of two
 * private-use characters around a number, and becomes an element when the text is on the page.
 */
const open = "\uE000";
const close = "\uE001";
const token = /\uE000(\d+)\uE001/g;

/** What stands behind the tokens of one message or card. */
export class Tokens {
  #mentions;
  #found = [];

  /** @param {Array<{type?: string, text?: string, mentioned?: {name?: string}}>} [entities] */
  constructor(entities) {
    this.#mentions = (Array.isArray(entities) ? entities : [])
      .filter(entity => entity?.type === "mention" && typeof entity.text === "string" && entity.text.length > 0);
  }

  /** The text with a token for every mention that an entity names; private-use characters of the writer's are dropped. */
  encode(text) {
    let result = text.replace(/[\uE000\uE001]/g, "");
    for (const { text: mention, mentioned } of this.#mentions) {
      result = result.replaceAll(mention, () => this.#add("mention", mentioned?.name ?? withoutTag(mention)));
    }
    return result;
  }

  /** The text with a token that comes out as `literal`, for what a renderer would otherwise give a meaning. */
  literal(literal) {
    return this.#add("literal", literal);
  }

  /** Puts mentions and literals in the place of their tokens in the text under `root`. */
  decode(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
      if (walker.currentNode.data.includes(open)) {
        nodes.push(walker.currentNode);
      }
    }
    for (const node of nodes) {
      node.replaceWith(...this.#pieces(node.data));
    }
  }

  #add(kind, text) {
    this.#found.push({ kind, text });
    return `${open}${this.#found.length - 1}${close}`;
  }

  #pieces(text) {
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(token)) {
      pieces.push(text.slice(end, match.index), this.#element(this.#found[Number(match[1])]));
      end = match.index + match[0].length;
    }
    pieces.push(text.slice(end));
    return pieces.filter(piece => piece !== "");
  }

  #element(found) {
    if (found?.kind !== "mention") {
      return found?.text ?? "";
    }
    const span = document.createElement("span");
    span.className = "mention";
    span.textContent = found.text;
    return span;
  }
}

const withoutTag = mention => mention.replace(/^<at>/i, "").replace(/<\/at>$/i, "");
