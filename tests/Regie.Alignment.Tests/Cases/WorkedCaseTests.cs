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

    [Theory]
    [MemberData(nameof(Cases))]
    public void Page_AnswersAndReasons_AreInTheWordsOfTheModel(string name)
    {
        var page = WorkedCase.ReadText(name);
        var worked = WorkedCase.Read(name);

        Assert.All(worked.Rows, row => Assert.Contains(Asked(row.Question, row.Answers), page, StringComparison.Ordinal));
        Assert.All(worked.Violated.Concat(worked.Contested).Select(rule => Model.FindRule(rule)!), rule =>
            Assert.Contains($"  - `{rule.Id}` ({rule.Severity.ToString().ToLowerInvariant()}): {rule.Reason.En}", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Page_QuestionsThatTheSourcesDoNotAnswer_AreAllNamed(string name)
    {
        var worked = WorkedCase.Read(name);

        Assert.Equal(Model.Questions.Select(question => question.Id).Except(worked.Rows.Select(row => row.Question)), worked.NotInTheSources);
    }

    [Fact]
    public void Cases_OfTheReadme_AreAllThereWithTheirOutcome()
    {
        var readme = File.ReadAllText(Path.Combine(WorkedCase.Folder, "README.md"));

        Assert.True(Cases.Count >= 7);
        Assert.All(Cases.Select(row => WorkedCase.Read(row.Data)), worked =>
            Assert.Contains($"]({worked.Name}.md) | {worked.Outcome.ToString().ToLowerInvariant()} |", readme, StringComparison.Ordinal));
    }

    /// <summary>The row of a page: the question's words, and the words of what each half of the respondents answers.</summary>
    private static string Asked(string question, string[] answers)
    {
        var asked = Model.FindQuestion(question)!;
        string Words(string option) => asked.Kind == QuestionKind.Scale && asked.FindOption(option)!.Label.En == option ? $"{option} of 5" : asked.FindOption(option)!.Label.En;
        var given = answers.Select(answer => string.Join(", ", answer.Split(Answers.Separator).Select(Words)));
        return $"| `{question}` | `{string.Join(" / ", answers)}` | {asked.Label.En} {string.Join(" / ", given)}. |";
    }
}
