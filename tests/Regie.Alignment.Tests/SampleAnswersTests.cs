namespace Regie.Alignment.Tests;

public class SampleAnswersTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Fact]
    public void Aligned_EveryQuestionAnswered_IsAligned()
    {
        var assessment = Assessor.Assess(Model, SampleAnswers.Aligned.From(6), new(4, 6));

        Assert.Empty(assessment.Findings);
        Assert.Equal(VerdictOutcome.Aligned, assessment.Outcome);
        Assert.Equal(1, assessment.Coverage);
        Assert.Equal(Model.Questions.Count, SampleAnswers.Aligned.Count);
        Assert.Empty(assessment.UnknownAnswers);
    }

    [Fact]
    public void Misaligned_EveryQuestionAnswered_ViolatesExactlyTheNamedRules()
    {
        var assessment = Assessor.Assess(Model, SampleAnswers.Misaligned.From(6), new(4, 6));

        Assert.Equal(VerdictOutcome.Misaligned, assessment.Outcome);
        Assert.All(assessment.Findings, finding => Assert.Equal(RuleState.Violated, finding.State));
        Assert.Equal(SampleAnswers.ViolatedByMisaligned, assessment.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Misaligned_CheapestRepair_MakesItAligned()
    {
        var assessment = Assessor.Assess(Model, SampleAnswers.Misaligned.From(6), new(4, 6));

        var result = Repair.Find(Model, assessment, 3, TestContext.Current.CancellationToken);

        Assert.Equal(RepairStatus.Found, result.Status);
        Assert.All(result.Repairs, repair => Assert.Equal(VerdictOutcome.Aligned, WhatIf.Apply(Model, assessment, repair.Changes.ToDictionary(change => change.Question, change => change.After)).Outcome));
    }
}
