/*
 * How cards look, in the words of Microsoft's renderer: the measures of Teams, in the colours of css/theme.css. Colours are CSS
 * variables, so a card follows the light or dark theme without being drawn again.
 */
const colours = {
  default: { default: "var(--text)", subtle: "var(--text-subtle)" },
  dark: { default: "var(--text)", subtle: "var(--text-subtle)" },
  light: { default: "var(--text-subtle)", subtle: "var(--text-subtle)" },
  accent: { default: "var(--accent-text)", subtle: "var(--accent-text)" },
  attention: { default: "var(--attention-text)", subtle: "var(--attention-text)" },
  good: { default: "var(--good-text)", subtle: "var(--good-text)" },
  warning: { default: "var(--warning-text)", subtle: "var(--warning-text)" },
};

const container = background => ({
  backgroundColor: `var(${background})`,
  borderColor: "var(--line)",
  foregroundColors: Object.fromEntries(Object.entries(colours).map(([name, pair]) => [
    name,
    { ...pair, highlightColors: { default: "var(--mark)", subtle: "var(--mark)" } },
  ])),
});

const font = family => ({
  fontFamily: family,
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
});

export const hostConfig = {
  supportsInteractivity: true,
  choiceSetInputValueSeparator: ",",
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  imageSizes: { small: 32, medium: 52, large: 100 },
  fontTypes: { default: font("var(--font)"), monospace: font("var(--font-mono)") },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  containerStyles: {
    default: container("--card"),
    emphasis: container("--card-emphasis"),
    accent: container("--card-accent"),
    good: container("--card-good"),
    attention: container("--card-attention"),
    warning: container("--card-warning"),
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", size: "default", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder", size: "default" },
    },
    errorMessage: { color: "attention", weight: "default", size: "small", spacing: "small" },
  },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    iconPlacement: "leftOfTitle",
    allowTitleToWrap: true,
    iconSize: 16,
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: "medium", maxImageHeight: 100 },
  factSet: {
    title: { weight: "bolder", wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 12,
  },
  textStyles: {
    heading: { size: "large", weight: "bolder" },
    columnHeader: { weight: "bolder" },
  },
  textBlock: { headingLevel: 4 },
};
