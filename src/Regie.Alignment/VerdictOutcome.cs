namespace Regie.Alignment;

/// <summary>Whether the three strategies match.</summary>
public enum VerdictOutcome
{
    /// <summary>Nothing was found that does not fit, and enough is known to say so.</summary>
    Aligned,

    /// <summary>One mismatch, points of attention, or rules on which opinions differ.</summary>
    Conditional,

    /// <summary>A blocking rule is violated, or too many mismatches.</summary>
    Misaligned,

    /// <summary>Too few respondents, or too few positions.</summary>
    Undecided,
}
