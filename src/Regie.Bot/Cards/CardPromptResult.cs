namespace Regie.Bot.Cards;

/// <summary>Which button ended a card, and which card it was.</summary>
public sealed record CardPromptResult(string Step, string Verb);
