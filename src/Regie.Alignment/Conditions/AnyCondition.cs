namespace Regie.Alignment.Conditions;

/// <summary>Holds when at least one part holds.</summary>
public sealed record AnyCondition : Condition
{
    internal AnyCondition(IReadOnlyList<Condition> parts) => Parts = parts;

    /// <inheritdoc/>
    public override IReadOnlyList<Condition> Parts { get; }

    internal override Truth Judge(in Situation situation, bool negated = false) =>
        negated ? Lowest(Parts, situation, negated) : Highest(Parts, situation, negated);
}
