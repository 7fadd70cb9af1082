using NodaTime;
using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Verdicts;

/// <summary>
/// Writes the record of a check as lines of plain text. No line begins with what a person typed, so nothing of it can become a formula or a
/// heading where the text is pasted.
/// </summary>
public sealed class DossierText(WorkCalendar calendar)
{
    /// <summary>What stands before a line of a person's words.</summary>
    public const string Quote = "  | ";

    internal IEnumerable<string> Lines(Dossier dossier, AlignmentModel model, TextLanguage language)
    {
        var initiative = dossier.Initiative;
        foreach (var line in Head(initiative, language))
            yield return line;
        foreach (var verdict in dossier.Verdicts)
        {
            yield return "";
            yield return DossierTexts.Verdict.In(language, verdict.Number, Moment(verdict.At, language)).ToUpper(language.Culture());
            var answers = dossier.Answers.FirstOrDefault(given => given.Number == verdict.Number);
            var told = new DossierVerdict(initiative, verdict, answers, model, language);
            foreach (var line in told.Lines())
                yield return line;
            foreach (var line in Managers(dossier, verdict, language))
                yield return line;
        }
    }

    /// <summary>"Label: value" on one line.</summary>
    internal static string Fact(LocalizedText label, string value, TextLanguage language) =>
        $"{label.In(language)}: {(value.Length == 0 ? "–" : UserText.OneLine(value))}";

    /// <summary>Which model: its version and, when that was recorded, which file.</summary>
    internal static string Model(string version, string? id, TextLanguage language) => id is null ? version : DossierTexts.ModelWithId.In(language, version, id);

    /// <summary>A person's words, each line marked as such.</summary>
    internal static IEnumerable<string> Quoted(string text) => UserText.Clean(text).Split('\n').Select(line => Quote + line);

    private IEnumerable<string> Head(Initiative initiative, TextLanguage language)
    {
        yield return DossierTexts.Title.In(language).ToUpper(language.Culture());
        if (initiative.Subject is { } subject)
        {
            yield return Fact(InitiativeTexts.Name, subject.Name, language);
            if (subject.Summary.Length > 0)
            {
                yield return InitiativeTexts.Summary.In(language);
                foreach (var line in Quoted(subject.Summary))
                    yield return line;
            }

            yield return Fact(InitiativeTexts.PolicyArea, SubjectLists.Label(SubjectLists.PolicyAreas, subject.PolicyArea, language), language);
            yield return Fact(InitiativeTexts.Partners, subject.Partners, language);
            yield return Fact(InitiativeTexts.LegalForm, SubjectLists.Label(SubjectLists.LegalForms, subject.LegalForm, language), language);
            yield return Fact(InitiativeTexts.Contribution, subject.Contribution?.Euros(language) ?? "", language);
            yield return Fact(InitiativeTexts.Staff, subject.Staff?.ToString("N0", language.Culture()) ?? "", language);
            yield return Fact(InitiativeTexts.DecisionBy, subject.DecisionDate?.LongDate(language) ?? "", language);
        }

        yield return Fact(DossierTexts.Leader, initiative.Leader.Name, language);
        yield return Fact(DossierTexts.Managers, string.Join(", ", initiative.Managers.Select(manager => manager.Name)), language);
        yield return Fact(DossierTexts.Respondents, string.Join(", ", initiative.Respondents.Select(respondent => respondent.Name)), language);
        yield return Fact(DossierTexts.Anonymous, (initiative.Schedule?.Anonymous == true ? DossierTexts.Yes : DossierTexts.No).In(language), language);
        yield return Fact(DossierTexts.Opened, initiative.OpenedAt is { } opened ? Moment(opened, language) : "", language);
        yield return Fact(DossierTexts.Deadline, initiative.Schedule?.Deadline.LongDate(language) ?? "", language);
        yield return Fact(DossierTexts.Status, DossierTexts.Of(initiative.Status).In(language), language);
        yield return Fact(DossierTexts.Model, Model(initiative.ModelVersion, initiative.ModelId, language), language);
    }

    private IEnumerable<string> Managers(Dossier dossier, VerdictRecord verdict, TextLanguage language)
    {
        var alerts = dossier.Alerts.Where(alert => alert.Verdict == verdict.Number).ToList();
        if (alerts.Count == 0)
            yield break;
        yield return "";
        yield return VerdictTexts.Managers.In(language);
        foreach (var alert in alerts)
        {
            yield return "- " + (verdict.Assessment.FindFinding(alert.Rule)?.Reason.In(language) ?? alert.Rule);
            if (alert.Steps.Count == 0)
                yield return "  " + Alerts.AlertTexts.Nobody.In(language);
            foreach (var step in alert.Steps)
            {
                foreach (var (index, line) in Quoted(Alerts.AlertStory.Told(step, language)).Index())
                    yield return index == 0 ? $"  {Moment(step.At, language)}: {line[Quote.Length..]}" : line;
            }
        }
    }

    /// <summary>The day and the time, by the municipality's clock.</summary>
    private string Moment(DateTimeOffset at, TextLanguage language)
    {
        var local = Instant.FromDateTimeOffset(at).InZone(calendar.Zone).LocalDateTime;
        return $"{local.Date.ToDateOnly().LongDate(language)} {local.TimeOfDay.ToTimeOnly().ToString("HH:mm", language.Culture())}";
    }
}
