namespace Regie.Alignment.Conditions;

/// <summary>Holds when at least one part holds.</summary>
public sealed record AnyCondition : Condition
{
    internal AnyCondition(IReadOnlyList<Condition> parts) => Parts = parts;

    /// <inheritdoc/>
    public override IReadOnlyList<Condition> Parts { get; }

    internal override Truth Judge(in Situation situation)
    {
        var result = Truth.False;
        for (var index = 0; index < Parts.Count; index++)
        {
            var part = Parts[index].Judge(situation);
            if (part == Truth.True)
                return Truth.True;
            if (part > result)
                result = part;
        }
        return result;
    }
}
