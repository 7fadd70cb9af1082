using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>
/// A position must be clear: because it is needed, or because it changes. A position that changes becomes clear as a
/// whole, so options that matter and on which people differ are settled with it.
/// </summary>
/// <param name="Question">The question's index.</param>
/// <param name="IsAlways">Whether the position is needed, changed or not.</param>
/// <param name="Relevant">The options that matter.</param>
/// <param name="Alone">The options that stand alone.</param>
/// <param name="Atoms">What can be changed about the position, by index.</param>
/// <param name="AllAtoms">The atoms of the problem.</param>
internal sealed record AgreementGoal(int Question, bool IsAlways, ulong Relevant, ulong Alone, int[] Atoms, Atom[] AllAtoms) : Goal
{
    public override bool IsBroken(ReadOnlySpan<bool> bad, ReadOnlySpan<Stand> stands, SearchNode node) =>
        (stands[Question].Split & Relevant) != 0 && (IsAlways || Array.Exists(Atoms, node.IsChanged));

    public override IEnumerable<Move> Moves(bool[] bad, Stand[] stands)
    {
        var split = stands[Question].Split & Relevant;
        foreach (var index in Atoms)
        {
            var atom = AllAtoms[index];
            for (var value = 0; value < atom.Values.Length; value++)
                if (Settles(atom, atom.Values[value], split))
                    yield return new Move(index, value);
        }
    }

    /// <summary>"None of these" settles everything, and any other option settles "none of these".</summary>
    private bool Settles(Atom atom, ulong value, ulong split) =>
        (atom.Bits & (split | Alone)) != 0 || (value == Atom.In && (split & Alone) != 0);
}
