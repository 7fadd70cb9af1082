using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>A rule that may not be violated or contested: one of its bad literals must be mended.</summary>
/// <param name="BrokenWhen">When it is broken.</param>
/// <param name="Literals">Its literals.</param>
/// <param name="MovesOfLiteral">Per literal of the problem the moves that can mend it.</param>
internal sealed record RuleGoal(Formula BrokenWhen, int[] Literals, Move[][] MovesOfLiteral) : Goal
{
    public override bool IsBroken(ReadOnlySpan<bool> bad, ReadOnlySpan<Stand> stands, SearchNode node) => BrokenWhen.Holds(bad);

    public override IEnumerable<Move> Moves(bool[] bad, Stand[] stands)
    {
        foreach (var literal in Literals)
            if (bad[literal])
                foreach (var move in MovesOfLiteral[literal])
                    yield return move;
    }
}
