using System.Text.RegularExpressions;

namespace Regie.Alignment.Tests.Cases;

/// <summary>A worked case as its page in the docs tells it.</summary>
internal sealed partial record WorkedCase(string Name, IReadOnlyList<(string Question, string[] Answers)> Rows, string[] NotInTheSources, VerdictOutcome Outcome, string[] Violated, string[] Contested)
{
    private static readonly string[] Roles = ["policy", "hr", "finance", "projectLeader"];

    public static string Folder { get; } = FindFolder();

    public static string ReadText(string name) => File.ReadAllText(Path.Combine(Folder, name + ".md"));

    public static WorkedCase Read(string name)
    {
        var text = ReadText(name);
        return new WorkedCase(
            name,
            [.. Row().Matches(text).Select(row => (row.Groups[1].Value, row.Groups[2].Value.Split(" / ")))],
            [.. Code().Matches(NotInTheSourcesLines().Match(text).Value).Select(match => match.Groups[1].Value)],
            Enum.Parse<VerdictOutcome>(OutcomeLine().Match(text).Groups[1].Value, ignoreCase: true),
            Names(text, "Violated"),
            Names(text, "Contested"));
    }

    /// <summary>Four respondents; where the sources differ, so do they; what the sources do not say, nobody knows.</summary>
    public IEnumerable<ResponseSheet> Sheets(AlignmentModel model)
    {
        foreach (var (role, index) in Roles.Select((role, index) => (role, index)))
        {
            var answers = model.Questions.ToDictionary(question => question.Id, _ => Answers.DontKnow);
            foreach (var (question, given) in Rows)
                answers[question] = AnswerCheck.Check(model.FindQuestion(question)!, given[index * given.Length / Roles.Length]).Value!;
            yield return new ResponseSheet(role, role, answers);
        }
    }

    private static string[] Names(string text, string label) =>
        [.. text.Split('\n').Where(line => line.StartsWith($"- {label}:", StringComparison.Ordinal)).SelectMany(line => Code().Matches(line)).Select(match => match.Groups[1].Value)];

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Regie.Bot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Run the tests from a clone of the repository.");
        return Path.Combine(folder.FullName, "docs", "cases");
    }

    [GeneratedRegex(@"^\| `([^`]+)` \| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^Asked as well, and not in the sources:[^.]*(\\.[a-z][^.]*)*", RegexOptions.Multiline)]
    private static partial Regex NotInTheSourcesLines();

    [GeneratedRegex("^- Outcome: `([a-z]+)`", RegexOptions.Multiline)]
    private static partial Regex OutcomeLine();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
