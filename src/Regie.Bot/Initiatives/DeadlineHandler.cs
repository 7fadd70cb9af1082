using Regie.Bot.Calendar;
using Regie.Bot.ModelFiles;
using Regie.Bot.Outbox;
using Regie.Bot.Questions;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Initiatives;

/// <summary>Ends a round at its deadline: with a verdict when enough people answered, else by asking the leader.</summary>
public sealed class DeadlineHandler(Models models, WorkCalendar calendar, TimeProvider time) : IOutboxHandler
{
    /// <inheritdoc/>
    public string Type => RoundWork.DeadlineType;

    /// <inheritdoc/>
    public bool Sends => false;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative is not { Status: InitiativeStatus.Open, Schedule: { } schedule } || work.Message.Subject != RoundWork.Text(initiative.Round))
            return new OutboxResult.Cancelled("The round has ended.");
        var now = time.GetUtcNow();
        var ends = RoundWork.Ends(initiative, calendar);
        if (now < ends)
            return new OutboxResult.Later(ends);
        var model = await models.OfAsync(work.Session, initiative, cancellationToken);
        foreach (var response in await work.Session.LoadAllAsync<Response>(work.Message.Partition, cancellationToken))
            RespondentProgress.Note(new Answering(initiative, response, model)); // Who finished in the last minute counts.
        if (initiative.Finished >= schedule.Quorum)
            RoundWork.Close(work.Session, initiative, VerdictOccasion.Deadline, now);
        else
            RoundWork.Ask(work.Session, initiative, now, calendar);
        return new OutboxResult.Done();
    }
}
