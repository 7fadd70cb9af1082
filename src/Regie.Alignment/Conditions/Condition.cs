namespace Regie.Alignment.Conditions;

/// <summary>A condition on positions and register facts, as written in the model file.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>The conditions inside this one.</summary>
    public virtual IReadOnlyList<Condition> Parts => [];

    /// <summary>The conditions without parts inside this one, or this one itself.</summary>
    public IEnumerable<Condition> Leaves => Parts.Count == 0 ? [this] : Parts.SelectMany(part => part.Leaves);

    /// <param name="situation">What it is judged on.</param>
    /// <param name="negated">Judge the opposite; negation is carried down to the leaves (De Morgan).</param>
    internal abstract Truth Judge(in Situation situation, bool negated = false);

    private protected static Truth Lowest(IReadOnlyList<Condition> parts, in Situation situation, bool negated)
    {
        var result = Truth.True;
        for (var index = 0; index < parts.Count && result != Truth.False; index++)
            if (parts[index].Judge(situation, negated) is var part && part < result)
                result = part;
        return result;
    }

    private protected static Truth Highest(IReadOnlyList<Condition> parts, in Situation situation, bool negated)
    {
        var result = Truth.False;
        for (var index = 0; index < parts.Count && result != Truth.True; index++)
            if (parts[index].Judge(situation, negated) is var part && part > result)
                result = part;
        return result;
    }
}
