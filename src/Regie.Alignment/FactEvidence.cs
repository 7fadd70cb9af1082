namespace Regie.Alignment;

/// <summary>A register fact as a rule read it.</summary>
/// <param name="Fact">The fact's id, one of <see cref="RegisterFacts.Ids"/>.</param>
/// <param name="Value">A count, days, or euro.</param>
public readonly record struct FactEvidence(string Fact, decimal Value);
