using Regie.Alignment.Conditions;

namespace Regie.Alignment.Loading;

/// <summary>
/// Checks that a rule can reach every option that it names: one that makes no difference to it in any combination is
/// mostly excluded by another part of the condition, and so a mistake.
/// </summary>
internal sealed class ReachSense(Combinations combinations, ErrorList errors)
{
    public void Check(Rule rule, Spot spot)
    {
        foreach (var leaf in rule.ViolatedWhen.Leaves.OfType<AnswerCondition>())
            foreach (var (option, index) in leaf.Question.Options.Select((option, index) => (option, index)))
                if ((leaf.Mask & 1UL << index) != 0 && !MakesADifference(rule, Without(rule.ViolatedWhen, leaf, 1UL << index)))
                    errors.Add(spot, $"Rule {rule.Id} compares \"{leaf.Question.Id}\" with \"{option.Value}\", which makes no difference to it in any combination of answers.", "Take that option out of the comparison, or correct the rest of the condition, which excludes or covers it.");
    }

    private bool MakesADifference(Rule rule, Condition without)
    {
        var differs = false;
        return !combinations.TryEach([rule, rule with { ViolatedWhen = without }], judged => differs = judged[0] != judged[1]) || differs;
    }

    private static Condition Without(Condition condition, AnswerCondition leaf, ulong option) => condition switch
    {
        AllCondition => new AllCondition([.. condition.Parts.Select(part => Without(part, leaf, option))]),
        AnyCondition => new AnyCondition([.. condition.Parts.Select(part => Without(part, leaf, option))]),
        NotCondition => new NotCondition(Without(condition.Parts[0], leaf, option)),
        _ => ReferenceEquals(condition, leaf) ? Without(leaf, option) : condition,
    };

    private static AnswerCondition Without(AnswerCondition leaf, ulong option) => new(
        leaf.Question,
        leaf.IsNegated ? AnswerTest.NotIn : AnswerTest.In,
        [.. leaf.Question.Options.Where((_, index) => (leaf.Mask & ~option & 1UL << index) != 0).Select(left => left.Value)]);
}
