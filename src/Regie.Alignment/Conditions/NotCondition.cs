namespace Regie.Alignment.Conditions;

/// <summary>Holds when its part does not.</summary>
public sealed record NotCondition : Condition
{
    internal NotCondition(Condition part) => Parts = [part];

    /// <inheritdoc/>
    public override IReadOnlyList<Condition> Parts { get; }

    internal override Truth Judge(in Situation situation, bool negated = false) => Parts[0].Judge(situation, !negated);
}
