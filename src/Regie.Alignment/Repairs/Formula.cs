namespace Regie.Alignment.Repairs;

/// <summary>When a rule is broken, in terms of literals that are bad: all or any of its literals and parts.</summary>
internal sealed record Formula(bool IsAll, int[] Literals, Formula[] Parts)
{
    public bool Holds(ReadOnlySpan<bool> bad)
    {
        foreach (var literal in Literals)
            if (bad[literal] != IsAll)
                return !IsAll;
        foreach (var part in Parts)
            if (part.Holds(bad) != IsAll)
                return !IsAll;
        return IsAll;
    }

    /// <summary>Every literal in it.</summary>
    public IEnumerable<int> AllLiterals => Literals.Concat(Parts.SelectMany(part => part.AllLiterals));
}
