namespace Regie.Alignment;

/// <summary>A stored answer that this model does not know. It is reported and kept; it does not count.</summary>
/// <param name="Question">The key under which it was stored.</param>
/// <param name="Value">What was stored.</param>
/// <param name="Count">How many sheets hold it.</param>
public sealed record UnknownAnswer(string Question, string Value, int Count);
