using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>Something that must be mended before an initiative is aligned.</summary>
internal abstract record Goal
{
    /// <summary>Whether it is broken, with these literals and stands, and this decided.</summary>
    public abstract bool IsBroken(ReadOnlySpan<bool> bad, ReadOnlySpan<Stand> stands, SearchNode node);

    /// <summary>When it is broken: every move of which at least one is part of any way to mend it.</summary>
    public abstract IEnumerable<Move> Moves(bool[] bad, Stand[] stands);
}
