using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>Picks the values of a repair: the first combination that works, with the likeliest values first.</summary>
internal sealed class ValuePicker(RepairProblem problem, RepairSet set)
{
    private readonly int[] _values = new int[set.Atoms.Length];

    /// <summary>For each atom of the set the index of its value.</summary>
    public int[] Pick() => TryPick(0) ? _values : set.Values;

    /// <summary>The stands with these values; the questions of later atoms are open.</summary>
    private Stand[] StandsUpTo(int count)
    {
        var stands = (Stand[])problem.Stands.Clone();
        for (var index = 0; index < set.Atoms.Length; index++)
        {
            var atom = problem.Atoms[set.Atoms[index]];
            ref var stand = ref stands[atom.Question.Index];
            stand = index < count ? atom.Apply(stand, atom.Values[_values[index]]) : Stand.Open(atom.Question);
        }
        return stands;
    }

    private bool TryPick(int index)
    {
        if (!problem.IsInOrder(StandsUpTo(index)))
            return false;
        if (index == set.Atoms.Length)
            return true;
        for (var value = 0; value < problem.Atoms[set.Atoms[index]].Values.Length; value++)
        {
            _values[index] = value;
            if (TryPick(index + 1))
                return true;
        }
        return false;
    }
}
