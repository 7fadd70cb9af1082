using Regie.Bot.Outbox;
using Regie.Bot.Questions;

namespace Regie.Bot.Initiatives;

/// <summary>Makes each respondent's response document and invitation: some at a time, since a transaction takes 100 writes.</summary>
public sealed class RoundStartHandler(TimeProvider time) : IOutboxHandler
{
    private const int AtATime = 40;

    /// <inheritdoc/>
    public string Type => RoundWork.StartType;

    /// <inheritdoc/>
    public bool Sends => false;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var (message, session) = work;
        var initiative = await session.LoadAsync<Initiative>(message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative is not { Status: InitiativeStatus.Open })
            return new OutboxResult.Cancelled("The check is not open.");
        var begun = int.TryParse(message.Subject, out var count) ? count : 0;
        var now = time.GetUtcNow();
        foreach (var respondent in initiative.Respondents.Skip(begun).Take(AtATime))
        {
            var response = await session.LoadAsync<Response>(message.Partition, Response.IdOf(respondent.Key), cancellationToken);
            if (response is null)
                session.Add(AnsweringLoader.Begin(initiative, respondent));
            else if (response.Round != initiative.Round)
                AnsweringLoader.EnterRound(response, initiative);
            session.Upsert(CampaignWork.Invite(initiative, respondent.Key, now));
        }

        begun += AtATime;
        if (begun >= initiative.Respondents.Count)
            return new OutboxResult.Done();
        message.Subject = RoundWork.Text(begun);
        return new OutboxResult.Later(now);
    }
}
