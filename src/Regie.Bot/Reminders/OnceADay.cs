using Regie.Bot.Calendar;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Storage;

namespace Regie.Bot.Reminders;

/// <summary>Sees to it that nobody is reminded twice on one day, however many checks, leaders and instances ask for it.</summary>
public sealed class OnceADay(IDocumentStore store, WorkCalendar calendar)
{
    private const int Tries = 5;

    /// <summary>
    /// Takes the day's one reminder of a person for a message, before it is sent. A message that has it keeps it, so that it can be tried again.
    /// </summary>
    /// <returns>False when another message has it.</returns>
    /// <exception cref="DocumentConflictException">Others kept changing it at the same time.</exception>
    public async Task<bool> TryTakeAsync(PersonKey person, OutboxMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var today = calendar.DayOf(now);
        var holder = $"{message.Partition}/{message.Id}";
        for (var tries = 1; ; tries++)
        {
            var session = new DocumentSession(store);
            var reminders = await PersonReminders.LoadAsync(session, person, cancellationToken);
            if (reminders.NudgedOn == today)
                return reminders.NudgedBy == holder;
            reminders.NudgedOn = today;
            reminders.NudgedBy = holder;
            try
            {
                await session.CommitAsync(cancellationToken);
                return true;
            }
            catch (DocumentConflictException) when (tries < Tries)
            {
                // Another instance, or the person's own settings: look at what it is now.
            }
        }
    }
}
