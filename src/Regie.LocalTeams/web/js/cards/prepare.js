import { Tokens } from "../tokens.js";

/**
 * Makes a copy of a card that Microsoft's renderer understands as Teams does: charts give way to their fallback, a choice of
 * people gets the people, and mentions become tokens.
 * @param {object} source the card as the bot sent it; not changed
 * @param {Array<{id: string, name: string}>} people
 * @returns {{ card: object, tokens: Tokens }}
 */
export function prepare(source, people) {
  const card = structuredClone(source);
  const tokens = new Tokens(card.msteams?.entities);
  visit(card, { people, tokens });
  return { card, tokens };
}

function visit(node, context) {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) {
      node[index] = withoutChart(item);
    }
    node.splice(0, node.length, ...node.filter(item => item !== undefined));
  }
  if (node === null || typeof node !== "object") {
    return;
  }
  if (node.type === "Input.ChoiceSet") {
    offerPeople(node, context.people);
  }
  for (const [name, value] of Object.entries(node)) {
    if (name === "data" || name === "msteams") {
      continue;
    }
    if (name === "text" && typeof value === "string") {
      node.text = encoded(value, context.tokens);
    } else {
      visit(value, context);
    }
  }
  if (Array.isArray(node.facts)) {
    node.facts = node.facts.map(fact => typeof fact?.value === "string"
      ? { ...fact, value: encoded(fact.value, context.tokens) }
      : fact);
  }
}

/** Teams does not fill in `{{DATE()}}` and `{{TIME()}}`; the renderer would. */
function encoded(text, tokens) {
  return tokens.encode(text).replace(/\{\{(?=(?:DATE|TIME)\()/g, () => tokens.literal("{{"));
}

/** The renderer knows no charts: what the card gives for that case is shown, as in a Teams that is too old for them. */
function withoutChart(item) {
  let current = item;
  while (typeof current?.type === "string" && current.type.startsWith("Chart.")) {
    if (current.fallback === undefined) {
      return current;
    }
    current = typeof current.fallback === "object" ? current.fallback : undefined;
  }
  return current;
}

/** A people picker over the directory offers the sample municipality's people, as a list or as check boxes. */
function offerPeople(input, people) {
  const dataset = input["choices.data"]?.dataset;
  delete input["choices.data"];
  if (typeof dataset === "string" && dataset.startsWith("graph.microsoft.com/users")) {
    const given = Array.isArray(input.choices) ? input.choices : [];
    const known = new Set(given.map(choice => choice?.value));
    input.choices = [
      ...given,
      ...people.filter(person => !known.has(person.id)).map(person => ({ title: person.name, value: person.id })),
    ];
  }
  // The renderer's type-ahead field cannot be used without seeing it; a plain list can.
  if (input.style === "filtered") {
    input.style = "compact";
  }
}
