namespace Regie.Alignment.Repairs;

/// <summary>
/// Finds all smallest sets of atoms, cheapest first (A*). A broken goal is mended only by a move that mends one of its
/// bad literals, so only those are tried: the first; or not the first but the second; and so on, which visits no
/// combination twice. Broken goals whose moves share no atom each need a change: the sum of their cheapest ones is never
/// more than what is still to pay.
/// </summary>
/// <param name="problem">What to mend.</param>
/// <param name="isAnyWay">Whether any way will do: what is nearest to the end goes first, whatever it costs, and only the first set found means anything.</param>
internal sealed class RepairSearch(RepairProblem problem, bool isAnyWay = false)
{
    private readonly PriorityQueue<SearchNode, (int Bound, int ToGo, long Order)> _queue = new();
    private readonly List<RepairSet> _found = [];
    private readonly Damage _damage = new(problem);
    private long _order;

    /// <summary>How many states were looked at: what the search cost, the same on every machine.</summary>
    public long LookedAt { get; private set; }

    public List<RepairSet> Find(long limit, CancellationToken cancellationToken)
    {
        Enqueue(SearchNode.Start(problem.Atoms));
        while (_found.Count < limit && _queue.TryDequeue(out var node, out _))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ContainsFound(node))
                continue;
            _damage.Assess(node);
            if (_damage.IsNone)
                _found.Add(ToSet(node));
            else
                Branch(node, _damage.MovesForHardestGoal());
        }
        return _found;
    }

    private void Branch(SearchNode node, Move[] moves)
    {
        foreach (var move in moves)
        {
            Enqueue(node.With(move, problem.Atoms[move.Atom]));
            node = node.Without(move);
        }
    }

    private void Enqueue(SearchNode node)
    {
        LookedAt++;
        if (ContainsFound(node) || !_damage.Assess(node))
            return;
        var toGo = _damage.LeastToPay();
        var bound = Math.Max(node.Bound, node.Cost + toGo);
        _queue.Enqueue(node with { Bound = bound }, (isAnyWay ? toGo : bound, toGo, _order--));
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
