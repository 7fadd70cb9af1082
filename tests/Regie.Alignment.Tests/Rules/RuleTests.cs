namespace Regie.Alignment.Tests.Rules;

public class RuleTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Theory]
    [MemberData(nameof(RuleCases.Violations), MemberType = typeof(RuleCases))]
    public void Rule_CombinationThatDoesNotFit_IsViolated(string rule, string changes)
    {
        var finding = RuleCases.Assess(changes).FindFinding(rule);

        Assert.Equal(RuleState.Violated, finding?.State);
        Assert.Equal(Model.FindRule(rule)!.Questions.Select(question => question.Id), finding!.Evidence.Select(evidence => evidence.Question));
        Assert.All(finding.Evidence, evidence => Assert.Equal(3, evidence.Counts.Max(count => count.Count)));
    }

    [Theory]
    [MemberData(nameof(RuleCases.Met), MemberType = typeof(RuleCases))]
    public void Rule_JustFits_IsMet(string rule, string changes) => Assert.Null(RuleCases.Assess(changes).FindFinding(rule));

    [Fact]
    public void Violations_EveryRuleOfTheModel_HasACase() =>
        Assert.Equal(
            Model.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            RuleCases.Violations.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Rule_FactNotSupplied_IsLeftOut()
    {
        var assessment = RuleCases.Assess("partners.priority=5");

        Assert.DoesNotContain(assessment.Findings, finding => finding.Pair == RulePair.Register);
        Assert.Equal(new PairScore(RulePair.Register, 1, 1, 0, 0, 0), assessment.Pairs[(int)RulePair.Register]);
    }

    [Fact]
    public void Rule_FactSupplied_StandsInTheEvidence() =>
        Assert.Equal([new("boardsAboveLimit", 1)], RuleCases.Assess("boards").FindFinding("boards-above-limit")!.Facts);

    [Theory]
    [InlineData("policy.scope=policyToo policy.knowledge=unknown", "no-knowledge-to-steer-policy")]
    [InlineData("staff.leftBehind=", "no-plan-for-left-behind")]
    public void Rule_NeedsAnAnswerThatIsMissing_IsOpen(string changes, string rule) =>
        Assert.Equal(RuleState.Open, RuleCases.Assess(changes).FindFinding(rule)?.State);

    [Fact]
    public void Rule_MissingAnswerDoesNotMatter_IsMet() =>
        Assert.Null(RuleCases.Assess("staff.who=nobody staff.leftBehind=").FindFinding("no-plan-for-left-behind"));
}
