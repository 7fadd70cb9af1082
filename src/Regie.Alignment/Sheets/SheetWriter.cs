using System.Globalization;
using System.Text;

namespace Regie.Alignment.Sheets;

/// <summary>Writes the parts of a model sheet.</summary>
internal sealed class SheetWriter(StringBuilder text, TextLanguage language)
{
    public void Heading(int level, LocalizedText heading) =>
        Line($"{new string('#', level)} {In(heading)}").Append('\n');

    public void Topics(AlignmentModel model)
    {
        foreach (var strategy in Enum.GetValues<Strategy>())
        {
            Heading(2, strategy.Name());
            foreach (var topic in model.Topics.Where(topic => topic.Strategy == strategy))
                Topic(topic);
        }
    }

    public void Rules(AlignmentModel model)
    {
        Heading(2, new("Regels", "Rules"));
        foreach (var pair in Enum.GetValues<RulePair>())
        {
            var rules = model.Rules.Where(rule => rule.Pair == pair).OrderBy(rule => rule.Severity).ThenBy(rule => rule.Id, StringComparer.Ordinal).ToList();
            if (rules.Count == 0)
                continue;
            Heading(3, pair.Name());
            Table(new("Regel | Weegt | Past niet als | Waarom | Advies | Wie", "Rule | Severity | Violated when | Why | Advice | Who"));
            foreach (var rule in rules)
                Line($"| `{rule.Id}` | {In(rule.Severity.Name())} | {Cell(ConditionWords.Of(rule.ViolatedWhen, language))} | {Cell(In(rule.Reason))} | {Cell(In(rule.Advice))} | {Cell(In(rule.Role.Name))} |");
            text.Append('\n');
        }
    }

    public void Roles(AlignmentModel model)
    {
        Heading(2, new("Wie aan zet is", "Who acts"));
        Table(new("Rol | Naam | Regels", "Role | Name | Rules"));
        foreach (var role in model.Roles)
            Line($"| `{role.Id}` | {Cell(In(role.Name))} | {string.Join(", ", model.Rules.Where(rule => rule.Role.Id == role.Id).Select(rule => $"`{rule.Id}`"))} |");
        text.Append('\n');
    }

    public void Thresholds(Thresholds thresholds)
    {
        Heading(2, new("Grenzen", "Thresholds"));
        Line($"- majority: {Number(thresholds.Majority)}");
        Line($"- minimumOpinions: {Number(thresholds.MinimumOpinions)}");
        Line($"- coverageForVerdict: {Number(thresholds.CoverageForVerdict)}");
        Line($"- coverageForAligned: {Number(thresholds.CoverageForAligned)}");
        Line($"- mismatchesForMisaligned: {Number(thresholds.MismatchesForMisaligned)}");
        foreach (var severity in Enum.GetValues<Severity>())
            Line($"- {In(severity.Name())}: {Number(thresholds.Weight(severity))}");
    }

    private void Topic(Topic topic)
    {
        Line($"### {In(topic.Title)} (`{topic.Id}`)").Append('\n');
        Line(In(topic.Intro)).Append('\n');
        foreach (var question in topic.Questions)
        {
            Line($"- **{In(question.Label)}** (`{question.Id}`) {In(question.Help)}");
            if (question.Options.Count > 0)
                Line($"  {string.Join("; ", question.Options.Select(option => $"{In(option.Label)} (`{option.Value}`)"))}");
        }
        text.Append('\n');
    }

    private void Table(LocalizedText columns)
    {
        var header = In(columns);
        Line($"| {header} |");
        Line($"|{string.Concat(Enumerable.Repeat("---|", header.Count(character => character == '|') + 1))}");
    }

    private StringBuilder Line(string line) => text.Append(line).Append('\n');

    private string In(LocalizedText localized) => localized.In(language);

    private static string Cell(string value) => value.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
