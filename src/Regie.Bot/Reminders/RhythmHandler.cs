using Regie.Bot.Calendar;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;

namespace Regie.Bot.Reminders;

/// <summary>Reminders by the rhythm of a check: each time they were sent, the next time is set.</summary>
public sealed class RhythmHandler(WorkCalendar calendar, TimeProvider time) : RemindersHandler(calendar, time)
{
    private readonly WorkCalendar _calendar = calendar;

    /// <inheritdoc/>
    public override string Type => ReminderWork.RhythmType;

    /// <inheritdoc/>
    protected override OutboxResult After(Initiative initiative, DateTimeOffset now) =>
        ReminderWork.NextMoment(initiative, now, now, _calendar) is { } next ? new OutboxResult.Later(next) : new OutboxResult.Done();
}
