namespace Regie.Alignment.Tests.Judging;

/// <summary>What an assessment holds beside its outcome.</summary>
public class AssessmentTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Fact]
    public void Consensus_OfATopic_IsTheMeanOfItsQuestions()
    {
        var assessment = Assess(
            new() { ["overview.completeness"] = "1", ["overview.inRegister"] = "yes" },
            new() { ["overview.completeness"] = "5", ["overview.inRegister"] = "yes" });

        Assert.Equal(0.5, assessment.FindConsensus("overview"));
        Assert.Null(assessment.FindConsensus("limits"));
        Assert.Null(assessment.FindConsensus("no-such-topic"));
    }

    [Fact]
    public void Findings_StandWithWhatIsCertainFirst()
    {
        var assessment = Assess(
            SampleAnswers.Aligned.With(("overview.completeness", "1"), ("staff.leftBehind", "no"), ("policy.knowledge", "")).ToDictionary(),
            SampleAnswers.Aligned.With(("overview.completeness", "1"), ("staff.leftBehind", "yes"), ("policy.knowledge", "")).ToDictionary());

        Assert.Equal(("no-overview", RuleState.Violated), (assessment.Findings[0].Rule, assessment.Findings[0].State));
        Assert.Contains(assessment.Findings, finding => finding is { State: RuleState.Contested, Severity: Severity.Blocking });
        Assert.Equal(assessment.Findings.OrderBy(finding => finding.State).Select(finding => finding.Rule), assessment.Findings.Select(finding => finding.Rule));
        Assert.Equal(3, assessment.Findings.Select(finding => finding.State).Distinct().Count());
    }

    [Fact]
    public void UnknownAnswers_OfOneQuestion_AreEachReported()
    {
        var assessment = Assess(new() { ["ict.whose"] = "ours" }, new() { ["ict.whose"] = "theirs" }, new() { ["ict.whose"] = "ours" });

        Assert.Equal([new("ict.whose", "ours", 2), new("ict.whose", "theirs", 1)], assessment.UnknownAnswers);
    }

    private static Assessment Assess(params Dictionary<string, string>[] answers) =>
        Assessor.Assess(Model, answers.Select((given, index) => new ResponseSheet($"r{index}", null, given)), new(1, answers.Length));
}
