namespace Regie.Alignment.Repairs;

/// <summary>What each atom may still be: bit 0 is as it is, the next bits are its values.</summary>
internal sealed record SearchNode(ulong[] Allowed, int Cost, int Bound)
{
    private const ulong Keep = 1;

    public static SearchNode Start(Atom[] atoms) =>
        new([.. atoms.Select(atom => (2UL << atom.Values.Length) - 1)], 0, 0);

    public bool IsChanged(int atom) => (Allowed[atom] & Keep) == 0;

    /// <summary>Whether the move can still be made.</summary>
    public bool Allows(Move move) => !IsChanged(move.Atom) && (Allowed[move.Atom] & 2UL << move.Value) != 0;

    /// <summary>The index of the value of a changed atom.</summary>
    public int ValueOf(int atom) => System.Numerics.BitOperations.TrailingZeroCount(Allowed[atom]) - 1;

    public SearchNode With(Move move, Atom atom)
    {
        var allowed = Replace(move.Atom, 2UL << move.Value);
        foreach (var excluded in atom.Excludes)
            allowed[excluded] = Keep;
        return new(allowed, Cost + atom.Cost, Bound);
    }

    public SearchNode Without(Move move) => this with { Allowed = Replace(move.Atom, Allowed[move.Atom] & ~(2UL << move.Value)) };

    private ulong[] Replace(int atom, ulong allowed)
    {
        var result = (ulong[])Allowed.Clone();
        result[atom] = allowed;
        return result;
    }
}
