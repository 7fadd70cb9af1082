using Regie.Alignment.Tests.Rules;

namespace Regie.Alignment.Tests;

public class VerdictDifferenceTests
{
    [Fact]
    public void Between_SameAnswers_IsEmpty() =>
        Assert.True(VerdictDifference.Between(RuleCases.Assess("costs.insight=1"), RuleCases.Assess("costs.insight=1")).IsEmpty);

    [Fact]
    public void Between_ChangedAnswers_NamesSolvedNewAndPositions()
    {
        var difference = VerdictDifference.Between(RuleCases.Assess("staff.leftBehind=no"), RuleCases.Assess("costs.insight=1"));

        Assert.Equal((VerdictOutcome.Misaligned, VerdictOutcome.Conditional), (difference.Before, difference.After));
        Assert.Equal("no-plan-for-left-behind", difference.Solved.Single().Rule);
        Assert.Equal("cost-neutral-without-insight", difference.New.Single().Rule);
        Assert.Empty(difference.Changed);
        Assert.Equal(
            [new("staff.leftBehind", PositionKind.Clear, "no", PositionKind.Clear, "yes"), new("costs.insight", PositionKind.Clear, "4", PositionKind.Clear, "1")],
            difference.Positions);
        Assert.False(difference.IsEmpty);
    }

    [Fact]
    public void Between_AnswerArrives_NamesTheFindingThatChanged()
    {
        var difference = VerdictDifference.Between(RuleCases.Assess("staff.leftBehind="), RuleCases.Assess("staff.leftBehind=no"));

        var change = Assert.Single(difference.Changed);
        Assert.Equal((RuleState.Open, RuleState.Violated, "no-plan-for-left-behind"), (change.Before, change.Finding.State, change.Finding.Rule));
        Assert.Empty(difference.New);
        Assert.Empty(difference.Solved);
    }

    [Fact]
    public void Between_OtherModel_ComparesWhatBothHave()
    {
        var small = Assessor.Assess(AlignmentModel.Load(ModelText.Of(Loading.SmallModel.Json)), [], new(0, 0));

        Assert.DoesNotContain(VerdictDifference.Between(small, RuleCases.Assess("costs.insight=1")).Positions, position => position.Question == "costs.insight");
    }

    [Fact]
    public void IsEmpty_OneThingDiffers_IsFalse()
    {
        var nothing = VerdictDifference.Between(RuleCases.Assess("costs.insight=1"), RuleCases.Assess("costs.insight=1"));
        var finding = RuleCases.Assess("costs.insight=1").Findings[0];

        Assert.True(nothing.IsEmpty);
        Assert.False((nothing with { After = VerdictOutcome.Undecided }).IsEmpty);
        Assert.False((nothing with { Solved = [finding] }).IsEmpty);
        Assert.False((nothing with { New = [finding] }).IsEmpty);
        Assert.False((nothing with { Changed = [new(RuleState.Open, finding)] }).IsEmpty);
        Assert.False((nothing with { Positions = [new("x", PositionKind.Open, null, PositionKind.Clear, "y")] }).IsEmpty);
    }

    [Fact]
    public void Between_PositionContestedNow_IsADifferenceInKind()
    {
        var sheets = new[] { "1", "5" }.Select((answer, index) => new ResponseSheet($"{index}", null, SampleAnswers.Aligned.With(("costs.insight", answer))));

        var difference = VerdictDifference.Between(RuleCases.Assess("costs.insight="), Assessor.Assess(AlignmentModel.Default, sheets, new(2, 2)));

        Assert.Equal([new("costs.insight", PositionKind.Open, null, PositionKind.Contested, null)], difference.Positions);
    }
}
