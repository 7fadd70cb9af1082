using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>
/// Finds all smallest sets of atoms, cheapest first (A*). A goal that is broken can only be mended by one of its own
/// atoms, so only those are tried: the first atom changed; or the first kept and the second changed; and so on, which
/// visits no combination twice. Broken goals without an atom in common each need a change: the sum of their cheapest
/// ones bounds from below what is still to pay.
/// </summary>
internal sealed class RepairSearch(RepairProblem problem)
{
    private readonly PriorityQueue<SearchNode, (int Bound, int ToGo, long Order)> _queue = new();
    private readonly List<RepairSet> _found = [];
    private readonly Stand[] _stands = new Stand[problem.Stands.Length];
    private readonly List<int[]> _broken = [];
    private readonly bool[] _taken = new bool[problem.Atoms.Length];
    private long _order;

    public List<RepairSet> Find(long limit, CancellationToken cancellationToken)
    {
        Enqueue(new SearchNode(new byte[problem.Atoms.Length], 0, 0));
        while (_found.Count < limit && _queue.TryDequeue(out var node, out _))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ContainsFound(node))
                continue;
            if (!FindBroken(node))
                continue;
            if (_broken.Count == 0)
                _found.Add(ToSet(node));
            else
                Branch(node, _broken.MinBy(atoms => atoms.Sum(atom => problem.Atoms[atom].Values.Length))!);
        }
        return _found;
    }

    private void Branch(SearchNode node, int[] atoms)
    {
        foreach (var atom in atoms)
        {
            for (var value = 0; value < problem.Atoms[atom].Values.Length; value++)
                Enqueue(node.With(atom, value, problem.Atoms[atom].Cost));
            node = node.Keeping(atom);
        }
    }

    private void Enqueue(SearchNode node)
    {
        if (ContainsFound(node) || !FindBroken(node))
            return;
        var toGo = LeastToPay();
        var bound = Math.Max(node.Bound, node.Cost + toGo);
        _queue.Enqueue(node with { Bound = bound }, (bound, toGo, _order++));
    }

    /// <summary>Fills the broken goals, each with the atoms that can still mend it; false when one cannot be mended.</summary>
    private bool FindBroken(SearchNode node)
    {
        Apply(node);
        _broken.Clear();
        var situation = new Situation(_stands, problem.Facts);
        foreach (var goal in problem.Goals)
        {
            if (!goal.IsBroken(situation))
                continue;
            var open = Array.FindAll(goal.Atoms, atom => node.Decisions[atom] == SearchNode.Undecided);
            if (open.Length == 0)
                return false;
            _broken.Add(open);
        }
        return true;
    }

    private void Apply(SearchNode node)
    {
        problem.Stands.CopyTo(_stands, 0);
        for (var index = 0; index < problem.Atoms.Length; index++)
        {
            if (!node.IsChanged(index))
                continue;
            var atom = problem.Atoms[index];
            ref var stand = ref _stands[atom.Question.Index];
            stand = atom.Apply(stand, atom.Values[node.ValueOf(index)]);
        }
    }

    private int LeastToPay()
    {
        Array.Clear(_taken);
        _broken.Sort((one, other) => one.Length.CompareTo(other.Length));
        var sum = 0;
        foreach (var atoms in _broken)
        {
            if (Array.Exists(atoms, atom => _taken[atom]))
                continue;
            sum += atoms.Min(atom => problem.Atoms[atom].Cost);
            foreach (var atom in atoms)
                _taken[atom] = true;
        }
        return sum;
    }

    private bool ContainsFound(SearchNode node)
    {
        foreach (var set in _found)
            if (Array.TrueForAll(set.Atoms, node.IsChanged))
                return true;
        return false;
    }

    private RepairSet ToSet(SearchNode node)
    {
        int[] atoms = [.. Enumerable.Range(0, problem.Atoms.Length).Where(node.IsChanged)];
        return new(atoms, [.. atoms.Select(node.ValueOf)], node.Cost);
    }
}
