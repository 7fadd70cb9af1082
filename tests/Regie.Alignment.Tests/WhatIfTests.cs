using Regie.Alignment.Tests.Rules;

namespace Regie.Alignment.Tests;

public class WhatIfTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Fact]
    public void Apply_OtherPosition_GivesTheVerdictThatWouldFollow()
    {
        var now = RuleCases.Assess("staff.leftBehind=no");

        var then = WhatIf.Apply(Model, now, new Dictionary<string, string> { ["staff.leftBehind"] = "yes" });

        Assert.Equal((VerdictOutcome.Misaligned, VerdictOutcome.Aligned), (now.Outcome, then.Outcome));
        Assert.Equal(now.FindPosition("staff.leftBehind")!.Counts, then.FindPosition("staff.leftBehind")!.Counts);
        Assert.Equal(now.Consensus, then.Consensus);
    }

    [Theory]
    [InlineData("limits.allowed", "")]
    [InlineData("limits.allowed", "none")]
    public void Apply_NothingAllowed_IsNotTheSameAsNotAnswered(string question, string value)
    {
        var then = WhatIf.Apply(Model, RuleCases.Assess("ict.whose=partner"), new Dictionary<string, string> { [question] = value });

        Assert.Equal((PositionKind.Clear, value), (then.FindPosition(question)!.Kind, then.FindPosition(question)!.Value));
        Assert.Equal(RuleState.Violated, then.FindFinding("ict-outside-limits")?.State);
    }

    [Fact]
    public void Apply_DontKnow_OpensTheRulesThatReadIt() =>
        Assert.Equal(
            RuleState.Open,
            WhatIf.Apply(Model, RuleCases.Assess("ict.accounted=1"), new Dictionary<string, string> { ["ict.accounted"] = "unknown" }).FindFinding("ict-not-accounted")?.State);

    [Theory]
    [InlineData("policy.colour", "blue")]
    [InlineData("policy.scope", "everything")]
    [InlineData("policy.scope", "")]
    [InlineData("limits.allowed", "ict,none")]
    [InlineData("costs.startUp", "12")]
    public void Apply_UnknownInput_IsLeftOut(string question, string value)
    {
        var now = RuleCases.Assess("costs.insight=1");

        Assert.True(VerdictDifference.Between(now, WhatIf.Apply(Model, now, new Dictionary<string, string> { [question] = value })).IsEmpty);
    }
}
