using Regie.Bot.Calendar;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;

namespace Regie.Bot.Reminders;

/// <summary>Reminders that the leader asked for.</summary>
public sealed class RemindNowHandler(WorkCalendar calendar, TimeProvider time) : RemindersHandler(calendar, time)
{
    /// <inheritdoc/>
    public override string Type => ReminderWork.NowType;

    /// <inheritdoc/>
    protected override OutboxResult After(Initiative initiative, DateTimeOffset now) => new OutboxResult.Done();
}
