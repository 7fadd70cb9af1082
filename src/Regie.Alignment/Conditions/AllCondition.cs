namespace Regie.Alignment.Conditions;

/// <summary>Holds when every part holds.</summary>
public sealed record AllCondition : Condition
{
    internal AllCondition(IReadOnlyList<Condition> parts) => Parts = parts;

    /// <inheritdoc/>
    public override IReadOnlyList<Condition> Parts { get; }

    internal override Truth Judge(in Situation situation, bool negated = false) =>
        negated ? Highest(Parts, situation, negated) : Lowest(Parts, situation, negated);
}
