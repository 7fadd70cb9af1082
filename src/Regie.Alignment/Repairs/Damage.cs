using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>Which goals are broken at a node of the search, and what can still mend them. Used for one node after another.</summary>
internal sealed class Damage
{
    private readonly RepairProblem _problem;
    private readonly bool[] _badAtStart;
    private readonly bool[] _bad;
    private readonly Stand[] _stands;
    private readonly int[][] _literalsOfQuestion;
    private readonly List<Move[]> _mends = [];
    private readonly List<Move> _moves = [];
    private readonly int[] _left;

    public Damage(RepairProblem problem)
    {
        _problem = problem;
        _stands = (Stand[])problem.Stands.Clone();
        _badAtStart = [.. problem.Literals.Select(literal => literal.IsBad(_stands[literal.Question.Index]))];
        _bad = new bool[_badAtStart.Length];
        _left = new int[problem.Atoms.Length];
        _literalsOfQuestion = [.. problem.Model.Questions.Select(question =>
            Enumerable.Range(0, problem.Literals.Length).Where(index => problem.Literals[index].Question.Index == question.Index).ToArray())];
    }

    /// <summary>Whether nothing is broken.</summary>
    public bool IsNone => _mends.Count == 0;

    /// <summary>Looks at a node; false when something is broken that nothing can mend any more.</summary>
    public bool Assess(SearchNode node)
    {
        Apply(node);
        _mends.Clear();
        foreach (var goal in _problem.Goals)
        {
            if (!goal.IsBroken(_bad, _stands, node))
                continue;
            CollectMoves(goal, node);
            if (_moves.Count == 0)
                return false;
            _mends.Add([.. _moves]);
        }
        return true;
    }

    /// <summary>The moves of the broken goal that leaves the fewest.</summary>
    public Move[] MovesForHardestGoal() => _mends.MinBy(moves => moves.Length)!;

    /// <summary>
    /// A bound from below on the cost of mending everything (dual ascent for the hitting set): goals claim, one after
    /// another, what the cheapest of their atoms has left, from all of their atoms; no atom is claimed beyond its cost.
    /// </summary>
    public int LeastToPay()
    {
        for (var atom = 0; atom < _left.Length; atom++)
            _left[atom] = _problem.Atoms[atom].Cost;
        _mends.Sort((one, other) => one.Length.CompareTo(other.Length));
        var sum = 0;
        foreach (var moves in _mends)
            sum += Claim(moves);
        return sum;
    }

    /// <summary>Claims once from each atom, also when it has several moves.</summary>
    private int Claim(Move[] moves)
    {
        var claim = moves.Min(move => _left[move.Atom]);
        for (var index = 0; index < moves.Length; index++)
            if (Array.FindIndex(moves, move => move.Atom == moves[index].Atom) == index)
                _left[moves[index].Atom] -= claim;
        return claim;
    }

    private void Apply(SearchNode node)
    {
        _badAtStart.CopyTo(_bad, 0);
        _problem.Stands.CopyTo(_stands, 0);
        for (var index = 0; index < _problem.Atoms.Length; index++)
        {
            if (!node.IsChanged(index))
                continue;
            var atom = _problem.Atoms[index];
            var question = atom.Question.Index;
            _stands[question] = atom.Apply(_stands[question], atom.Values[node.ValueOf(index)]);
            foreach (var literal in _literalsOfQuestion[question])
                _bad[literal] = _problem.Literals[literal].IsBad(_stands[question]);
        }
    }

    private void CollectMoves(Goal goal, SearchNode node)
    {
        _moves.Clear();
        foreach (var move in goal.Moves(_bad, _stands))
            if (node.Allows(move) && !_moves.Contains(move))
                _moves.Add(move);
    }
}
