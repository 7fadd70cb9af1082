using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>Turns conditions into formulas over literals; facts, which nobody can change, become constants.</summary>
internal sealed class FormulaCompiler(IFacts facts)
{
    private readonly Dictionary<(int Question, ulong Mask, bool IsOpposite), int> _indexes = [];

    /// <summary>The literals, by index.</summary>
    public List<Literal> Literals { get; } = [];

    public Formula Compile(Condition condition, bool negated = false) => condition switch
    {
        AnswerCondition answer => new(true, [IndexOf(new(answer.Question, answer.Mask, negated != answer.IsNegated))], []),
        FactCondition fact => Constant(fact.Judge(new Situation([], facts), negated) == Truth.True),
        NotCondition not => Compile(not.Parts[0], !negated),
        _ => Combine(condition is AllCondition != negated, [.. condition.Parts.Select(part => Compile(part, negated))]),
    };

    /// <summary>All of nothing holds, any of nothing does not.</summary>
    private static Formula Constant(bool holds) => new(holds, [], []);

    /// <summary>Parts with one literal move up: most rules end as one flat list.</summary>
    private static Formula Combine(bool isAll, Formula[] parts)
    {
        var single = parts.Where(part => part is { Literals.Length: 1, Parts.Length: 0 });
        var others = parts.Where(part => part is not { Literals.Length: 1, Parts.Length: 0 });
        return new(isAll, [.. single.Select(part => part.Literals[0])], [.. others]);
    }

    private int IndexOf(Literal literal)
    {
        var key = (literal.Question.Index, literal.Mask, literal.IsOpposite);
        if (!_indexes.TryGetValue(key, out var index))
        {
            index = _indexes[key] = Literals.Count;
            Literals.Add(literal);
        }
        return index;
    }
}
