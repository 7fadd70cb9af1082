namespace Regie.Alignment.Conditions;

/// <summary>Holds when every part holds.</summary>
public sealed record AllCondition : Condition
{
    internal AllCondition(IReadOnlyList<Condition> parts) => Parts = parts;

    /// <inheritdoc/>
    public override IReadOnlyList<Condition> Parts { get; }

    internal override Truth Judge(in Situation situation)
    {
        var result = Truth.True;
        for (var index = 0; index < Parts.Count; index++)
        {
            var part = Parts[index].Judge(situation);
            if (part == Truth.False)
                return Truth.False;
            if (part > result)
                result = part;
        }
        return result;
    }
}
