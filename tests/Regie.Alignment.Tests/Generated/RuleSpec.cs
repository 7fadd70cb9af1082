using Regie.Alignment.Conditions;

namespace Regie.Alignment.Tests.Generated;

/// <summary>A rule as generated.</summary>
internal sealed record RuleSpec(int Shape, int Severity, int Pair, LeafSpec[] Leaves)
{
    public Rule ToRule(int index, IReadOnlyList<Question> questions)
    {
        var condition = ToCondition(questions);
        return new Rule
        {
            Id = $"rule-{index}",
            Pair = (RulePair)(Pair % 4),
            Severity = (Severity)(Severity % 3),
            Reason = new("Reden", "Reason"),
            Advice = new("Advies", "Advice"),
            Role = new Role("policy", new("Beleid", "Policy")),
            ViolatedWhen = condition,
            Questions = [.. condition.Leaves.OfType<AnswerCondition>().Select(leaf => leaf.Question).DistinctBy(question => question.Index).OrderBy(question => question.Index)],
            Facts = [.. condition.Leaves.OfType<FactCondition>().Select(leaf => leaf.Fact).Distinct()],
        };
    }

    private Condition ToCondition(IReadOnlyList<Question> questions)
    {
        Condition[] leaves = [.. Leaves.Select(leaf => leaf.ToCondition(questions))];
        return (Shape % 5) switch
        {
            0 => new AllCondition(leaves),
            1 => new AnyCondition(leaves),
            2 => new AllCondition([leaves[0], new AnyCondition(leaves)]),
            3 => new NotCondition(new AnyCondition([leaves[0], new AllCondition(leaves)])),
            _ => leaves[0],
        };
    }
}
