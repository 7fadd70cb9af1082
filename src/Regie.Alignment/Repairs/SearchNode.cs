namespace Regie.Alignment.Repairs;

/// <summary>What the search has decided so far about each atom.</summary>
internal sealed record SearchNode(byte[] Decisions, int Cost, int Bound)
{
    public const byte Undecided = 0;
    public const byte Kept = 1;
    private const byte FirstValue = 2;

    /// <summary>The index of the value that the atom is changed to, or -1 when it is not changed.</summary>
    public int ValueOf(int atom) => Decisions[atom] - FirstValue;

    public bool IsChanged(int atom) => Decisions[atom] >= FirstValue;

    public SearchNode With(int atom, int value, int cost)
    {
        var decisions = (byte[])Decisions.Clone();
        decisions[atom] = (byte)(FirstValue + value);
        return new(decisions, Cost + cost, Bound);
    }

    public SearchNode Keeping(int atom)
    {
        var decisions = (byte[])Decisions.Clone();
        decisions[atom] = Kept;
        return this with { Decisions = decisions };
    }
}
