using Regie.Bot.Calendar;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Questions;
using Regie.Bot.Storage;

namespace Regie.Bot.Reminders;

/// <summary>Reminds those who have not finished, by the rhythm of the check or because the leader asked.</summary>
public abstract class RemindersHandler(WorkCalendar calendar, TimeProvider time) : IOutboxHandler
{
    /// <summary>Two documents are written per person, and a transaction takes 100 writes.</summary>
    private const int AtATime = 40;

    /// <inheritdoc/>
    public abstract string Type { get; }

    /// <inheritdoc/>
    public bool Sends => false;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative is not { Status: InitiativeStatus.Open } || work.Message.Subject != RoundWork.Text(initiative.Round))
            return new OutboxResult.Cancelled("The round has ended.");
        var now = time.GetUtcNow();
        var start = calendar.NextWorkingMoment(now);
        if (start > now)
            return new OutboxResult.Later(start);
        var isMore = await NudgeAsync(work.Session, initiative, now, cancellationToken);
        return isMore ? new OutboxResult.Later(now) : After(initiative, now);
    }

    /// <summary>What becomes of the message once everyone was reminded.</summary>
    protected abstract OutboxResult After(Initiative initiative, DateTimeOffset now);

    private async Task<bool> NudgeAsync(DocumentSession session, Initiative initiative, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = calendar.DayOf(now);
        var nudged = 0;
        foreach (var response in await session.LoadAllAsync<Response>(initiative.Key.Value, cancellationToken))
        {
            if (response.HasFinished(initiative))
                continue;
            if (response.NudgedAt is { } last && calendar.DayOf(last) == today)
                continue;
            if (nudged == AtATime)
                return true;
            session.Upsert(ReminderWork.Nudge(initiative, response.Person.Key, today, now));
            response.NudgedAt = now;
            nudged++;
        }

        return false;
    }
}
