using NodaTime;

namespace Regie.Bot.Calendar;

/// <summary>When people are reminded: on some working days before the deadline, at the start of work, at most once a day.</summary>
public static class ReminderSchedule
{
    /// <summary>How many working days before the deadline a rhythm reminds, the farthest first.</summary>
    public static IReadOnlyList<int> DaysBefore(ReminderRhythm rhythm) => rhythm switch
    {
        ReminderRhythm.None => [],
        ReminderRhythm.Gentle => [1],
        ReminderRhythm.Normal => [3, 1],
        ReminderRhythm.Intensive => [5, 3, 2, 1],
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, "Unknown rhythm."),
    };

    /// <summary>
    /// The next moment at which to remind; null when none is left before the deadline. Reminders that were missed, because the machine was off for a
    /// week, are made up for by one. Nobody is reminded on the day on which they were asked, nor twice on one day.
    /// </summary>
    /// <param name="now">The present moment.</param>
    /// <param name="opened">When the questions were put.</param>
    /// <param name="deadline">The last day to answer.</param>
    /// <param name="rhythm">How often.</param>
    /// <param name="lastNudge">When the last reminder was, whatever caused it; null when there was none.</param>
    /// <param name="calendar">When people work.</param>
    public static DateTimeOffset? Next(
        DateTimeOffset now, DateTimeOffset opened, DateOnly deadline, ReminderRhythm rhythm, DateTimeOffset? lastNudge, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var present = Instant.FromDateTimeOffset(now);
        var lastDay = LocalDate.FromDateOnly(deadline);
        var quietUntil = Day(lastNudge is { } nudge && nudge > opened ? nudge : opened, calendar);
        foreach (var days in DaysBefore(rhythm))
        {
            var day = calendar.AddWorkingDays(lastDay, -days);
            if (day <= quietUntil)
                continue;
            var start = calendar.StartOfWork(day);
            var moment = start >= present ? start : calendar.NextWorkingMoment(present);
            if (calendar.DateOf(moment) <= quietUntil)
                moment = calendar.StartOfWork(calendar.AddWorkingDays(quietUntil, 1));
            return moment < calendar.DeadlineInstant(lastDay) ? moment.ToDateTimeOffset() : null;
        }
        return null;
    }

    private static LocalDate Day(DateTimeOffset moment, WorkCalendar calendar) => calendar.DateOf(Instant.FromDateTimeOffset(moment));
}
