using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Initiatives;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Alerts;

/// <summary>Which mismatches managers are alerted to.</summary>
public sealed class AlertBook(WorkCalendar calendar)
{
    /// <summary>
    /// The new alerts of a verdict: one for each violated blocking or mismatch rule. What managers accepted, or assigned and is not overdue, is
    /// left in peace as long as the positions behind it are the same. An undecided verdict alerts to nothing: too little is known.
    /// </summary>
    public IEnumerable<AlertRecord> Raise(VerdictRecord verdict, IReadOnlyList<AlertRecord> earlier, IReadOnlyList<VerdictRecord> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        if (verdict.Assessment.Outcome == VerdictOutcome.Undecided)
            return [];
        var today = calendar.DayOf(verdict.At);
        return from finding in Alarming(verdict)
               let last = Latest(earlier, finding.Rule, verdict.Number)
               where last is null || !IsSettled(last, today) || HasChanged(last, finding, verdicts)
               select new AlertRecord { Initiative = verdict.Initiative, Verdict = verdict.Number, Rule = finding.Rule };
    }

    /// <summary>The alerts to a verdict's mismatches: its own, and those of earlier verdicts that still hold.</summary>
    public static IReadOnlyList<AlertRecord> Of(VerdictRecord verdict, IReadOnlyList<AlertRecord> alerts)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return [.. Alarming(verdict).Select(finding => Latest(alerts, finding.Rule, verdict.Number)).OfType<AlertRecord>()];
    }

    /// <summary>Those who are alerted: the managers, or the leader when none was named.</summary>
    public static IReadOnlyList<People.Person> Recipients(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return initiative.Managers.Count == 0 ? [initiative.Leader] : initiative.Managers;
    }

    private static IEnumerable<Finding> Alarming(VerdictRecord verdict) =>
        verdict.Assessment.Findings.Where(finding => finding is { State: RuleState.Violated, Severity: Severity.Blocking or Severity.Mismatch });

    private static AlertRecord? Latest(IReadOnlyList<AlertRecord> alerts, string rule, int verdict) =>
        alerts.Where(alert => alert.Rule == rule && alert.Verdict <= verdict).MaxBy(alert => alert.Verdict);

    private static bool IsSettled(AlertRecord alert, DateOnly today) =>
        alert.State == AlertState.Accepted || (alert.State == AlertState.Assigned && alert.ActionDue >= today);

    /// <summary>True when people took other positions since the alert; how many took them does not matter.</summary>
    private static bool HasChanged(AlertRecord alert, Finding finding, IReadOnlyList<VerdictRecord> verdicts)
    {
        var then = verdicts.FirstOrDefault(verdict => verdict.Number == alert.Verdict)?.Assessment.FindFinding(finding.Rule);
        return then is null || !then.Evidence.Select(Position).SequenceEqual(finding.Evidence.Select(Position)) || !then.Facts.SequenceEqual(finding.Facts);
    }

    private static (string, PositionKind, string?) Position(Evidence evidence) => (evidence.Question, evidence.Kind, evidence.Value);
}
