using Regie.Alignment.Conditions;

namespace Regie.Alignment.Loading;

/// <summary>Every combination of positions and facts that can make a difference to some rules.</summary>
internal sealed class RuleSpace
{
    private const int MaxNamedOptions = 18;

    private readonly List<(int Question, ulong[] Values)> _positions;
    private readonly List<(string Fact, decimal[] Values)> _facts;

    public RuleSpace(IReadOnlyList<Rule> rules, IReadOnlyList<Question> questions)
    {
        var leaves = rules.SelectMany(rule => rule.ViolatedWhen.Leaves).ToList();
        Stands = [.. questions.Select(Stand.Open)];
        if (leaves.OfType<AnswerCondition>().Any(leaf => leaf.Question.Kind == QuestionKind.Choices && leaf.Question.Options.Count > MaxNamedOptions))
        {
            (_positions, _facts, Size) = ([], [], long.MaxValue);
            return;
        }
        _positions = [.. leaves.OfType<AnswerCondition>().GroupBy(leaf => leaf.Question.Index).Select(group => (group.Key, ValuesOf([.. group])))];
        _facts = [.. leaves.OfType<FactCondition>().GroupBy(leaf => leaf.Fact).Select(group => (group.Key, ValuesOf(group)))];
        Size = 1;
        foreach (var length in _positions.Select(position => position.Values.Length).Concat(_facts.Select(fact => fact.Values.Length)))
            Size = Math.Min(Size * length, long.MaxValue / 1024);
    }

    /// <summary>How many combinations there are.</summary>
    public long Size { get; }

    /// <summary>The positions of the combination last gone to.</summary>
    public Stand[] Stands { get; }

    /// <summary>Goes to a combination; gives its facts.</summary>
    public FactValues Go(long number)
    {
        foreach (var (question, values) in _positions)
        {
            Stands[question] = Stand.Clear(values[number % values.Length]);
            number /= values.Length;
        }
        var facts = new FactValues();
        foreach (var (fact, values) in _facts)
        {
            facts[fact] = values[number % values.Length];
            number /= values.Length;
        }
        return facts;
    }

    /// <summary>Of a choice every option; of several choices every combination of options that the rules name, and one that they do not.</summary>
    private static ulong[] ValuesOf(AnswerCondition[] leaves)
    {
        var question = leaves[0].Question;
        if (question.Kind != QuestionKind.Choices)
            return [.. question.Options.Select((_, index) => 1UL << index)];
        var alone = OptionSet.Alone(question);
        var named = leaves.Aggregate(0UL, (mask, leaf) => mask | leaf.Mask) & ~alone;
        var rest = OptionSet.All(question) & ~alone & ~named;
        var values = new List<ulong> { 0, rest & (~rest + 1) };
        for (var left = alone; left != 0; left &= left - 1)
            values.Add(left & (~left + 1));
        for (var set = named; set != 0; set = (set - 1) & named)
            values.Add(set);
        return [.. values.Distinct()];
    }

    /// <summary>Around every boundary that the rules name.</summary>
    private static decimal[] ValuesOf(IEnumerable<FactCondition> leaves) =>
        [.. leaves.SelectMany(leaf => new[] { leaf.AtLeast, leaf.AtMost }).OfType<decimal>().SelectMany(value => new[] { value - 0.01m, value, value + 0.01m }).Distinct()];
}
