using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>Something that must be in order before an initiative is aligned.</summary>
/// <param name="MayNotHold">The condition under which a rule is violated, or null.</param>
/// <param name="Needed">The question on which a clear position is needed, or null.</param>
/// <param name="Atoms">What can be changed that it depends on.</param>
internal sealed record Goal(Condition? MayNotHold, Question? Needed, int[] Atoms)
{
    public bool IsBroken(in Situation situation) =>
        MayNotHold is not null
            ? MayNotHold.Judge(situation) >= Truth.Contested
            : situation.Stands[Needed!.Index].Kind == PositionKind.Contested;
}
