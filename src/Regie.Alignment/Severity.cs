namespace Regie.Alignment;

/// <summary>What a violated rule means for the verdict. The heaviest comes first.</summary>
public enum Severity
{
    /// <summary>One makes the initiative misaligned.</summary>
    Blocking,

    /// <summary>One makes it conditional, two make it misaligned.</summary>
    Mismatch,

    /// <summary>Makes it conditional.</summary>
    Attention,
}
