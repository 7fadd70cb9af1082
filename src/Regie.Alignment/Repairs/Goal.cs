namespace Regie.Alignment.Repairs;

/// <summary>Something that must be mended before an initiative is aligned: a rule, or a disagreement.</summary>
internal sealed record Goal
{
    /// <summary>A rule: when it is broken.</summary>
    public Formula? BrokenWhen { get; init; }

    /// <summary>A rule: its literals.</summary>
    public int[] Literals { get; init; } = [];

    /// <summary>A disagreement: the atom that must change.</summary>
    public int Disagreement { get; init; } = -1;

    /// <summary>
    /// A disagreement: only when one of these changes; when empty, always. A position that changes becomes clear as a
    /// whole, so options on which people differ are settled with it.
    /// </summary>
    public int[] OnlyWithChangeOf { get; init; } = [];

    public bool IsBroken(ReadOnlySpan<bool> bad, SearchNode node) =>
        BrokenWhen?.Holds(bad)
        ?? (!node.IsChanged(Disagreement) && (OnlyWithChangeOf.Length == 0 || Array.Exists(OnlyWithChangeOf, node.IsChanged)));
}
