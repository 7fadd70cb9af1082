namespace Regie.Alignment.Tests.Cases;

public class WorkedCaseTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    public static TheoryData<string> Cases { get; } =
        [.. Directory.GetFiles(WorkedCase.Folder, "*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(name => name != "README").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_AnswersThatTheSourcesSupport_GiveTheVerdictOnItsPage(string name)
    {
        var worked = WorkedCase.Read(name);

        var assessment = Assessor.Assess(Model, worked.Sheets(Model), new(4, 4));

        Assert.Equal(worked.Violated, assessment.Findings.Where(finding => finding.State == RuleState.Violated).Select(finding => finding.Rule));
        Assert.Equal(worked.Contested, assessment.Findings.Where(finding => finding.State == RuleState.Contested).Select(finding => finding.Rule));
        Assert.Equal(worked.Outcome, assessment.Outcome);
        Assert.Empty(assessment.UnknownAnswers);
    }

    [Fact]
    public void Cases_OfTheReadme_AreAllThereWithTheirOutcome()
    {
        var readme = File.ReadAllText(Path.Combine(WorkedCase.Folder, "README.md"));

        Assert.True(Cases.Count >= 7);
        Assert.All(Cases.Select(row => WorkedCase.Read(row.Data)), worked =>
            Assert.Contains($"]({worked.Name}.md) | {worked.Outcome.ToString().ToLowerInvariant()} |", readme, StringComparison.Ordinal));
    }
}
