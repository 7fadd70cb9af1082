namespace Regie.Alignment.Conditions;

/// <summary>A condition on a fact from the register.</summary>
public sealed record FactCondition : Condition
{
    internal FactCondition(string fact, decimal? atLeast, decimal? atMost)
    {
        Fact = fact;
        AtLeast = atLeast;
        AtMost = atMost;
    }

    /// <summary>One of <see cref="RegisterFacts.Ids"/>.</summary>
    public string Fact { get; }

    /// <summary>The lowest value for which it holds, or null.</summary>
    public decimal? AtLeast { get; }

    /// <summary>The highest value for which it holds, or null.</summary>
    public decimal? AtMost { get; }

    internal override Truth Judge(in Situation situation, bool negated = false)
    {
        if (situation.Facts.Find(Fact) is not { } value)
            return Truth.Open;
        var holds = (AtLeast is null || value >= AtLeast) && (AtMost is null || value <= AtMost);
        return holds != negated ? Truth.True : Truth.False;
    }
}
