using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Storage;

namespace Regie.Bot.Reminders;

/// <summary>
/// What the leader of a check may know of people whom the bot does not remind now, so that somebody else can: who is away and until when, of the rest how
/// many. Only of those who have not finished, and without names where the check has none.
/// </summary>
public sealed class QuietPeople(WorkCalendar calendar, TimeProvider time)
{
    /// <summary>Each costs a read.</summary>
    private const int MostLookedAt = 100;

    /// <summary>The lines for the leader's own eyes; empty when everybody is reminded.</summary>
    public async Task<IReadOnlyList<AdaptiveElement>> LinesAsync(
        DocumentSession session, Initiative initiative, TextLanguage language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        if (initiative is not { Status: InitiativeStatus.Open, Schedule: { } schedule })
            return [];
        var today = calendar.DayOf(time.GetUtcNow());
        var (away, others) = (new List<string>(), 0);
        foreach (var respondent in initiative.Respondents.Where(respondent => respondent.FinishedAt is null).Take(MostLookedAt))
        {
            var reminders = await PersonReminders.FindAsync(session, respondent.Key, cancellationToken);
            if (reminders?.QuietOn(today) is not { } reason)
                continue;
            if (await RespondentProgress.HasFinishedAsync(session, initiative, respondent, cancellationToken))
                continue;
            if (reason == QuietReason.Absent && !schedule.Anonymous && reminders.QuietUntil is { } back)
                away.Add(QuietTexts.AwayUntil.In(language, respondent.Name, back.ShortDate(language)));
            else
                others++;
        }

        var lines = new List<AdaptiveElement>();
        if (away.Count > 0)
            lines.Add(Ui.Fact(QuietTexts.Away.In(language), string.Join(", ", away)));
        if (others > 0)
            lines.Add(Ui.Line(QuietTexts.Unreminded.In(language, others)));
        return lines;
    }
}
