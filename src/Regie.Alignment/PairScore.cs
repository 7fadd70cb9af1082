namespace Regie.Alignment;

/// <summary>How well two strategies match.</summary>
/// <param name="Pair">The two strategies.</param>
/// <param name="Score">Weight of met rules over weight of met and violated rules, 0 to 1; null when no rule could be judged.</param>
/// <param name="Met">Rules met.</param>
/// <param name="Violated">Rules violated.</param>
/// <param name="Contested">Rules on which opinions differ.</param>
/// <param name="Open">Rules that could not be judged yet.</param>
public sealed record PairScore(RulePair Pair, double? Score, int Met, int Violated, int Contested, int Open);
