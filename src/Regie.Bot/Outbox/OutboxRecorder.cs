using Regie.Bot.Diagnostics;
using Regie.Bot.Storage;

namespace Regie.Bot.Outbox;

/// <summary>Stores how a try ended, in the message alone, however many others write to it at the same time.</summary>
internal sealed class OutboxRecorder(OutboxMetrics metrics, TimeProvider time, ILogger<OutboxRecorder> log)
{
    /// <summary>Half a minute in all: a store that is away longer leaves the message claimed, and so ambiguous.</summary>
    private const int Tries = 8;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(250);

    /// <summary>Stores it. Never throws: what could not be stored is taken up when the claim lapses.</summary>
    public async Task RecordAsync(OutboxClaim claim, OutboxOutcome outcome)
    {
        for (var tries = 1; tries <= Tries; tries++)
        {
            try
            {
                await RecordAsync(claim, outcome, isFresh: tries == 1);
                return;
            }
            catch (DocumentConflictException)
            {
                // Somebody wrote the message at the same time: look at what it is now.
            }
            catch (Exception fault)
            {
                log.NotRecorded(fault, claim.Message.Type, claim.Message.Partition, claim.Message.Id, tries);
                await Task.Delay(FirstWait * Math.Pow(2, tries - 1), time, CancellationToken.None);
            }
        }
    }

    /// <summary>Stores it together with what the handler changed.</summary>
    /// <exception cref="DocumentConflictException">Somebody else changed the message, or what the handler changed.</exception>
    public async Task CommitAsync(OutboxClaim claim, OutboxOutcome outcome)
    {
        outcome.Apply(claim.Message);
        await claim.Session.CommitAsync(CancellationToken.None);
        metrics.Finished(claim.Message);
    }

    private async Task RecordAsync(OutboxClaim claim, OutboxOutcome outcome, bool isFresh)
    {
        if (isFresh && claim.Session != claim.Work.Session)
        {
            await CommitAsync(claim, outcome);
            return;
        }
        if (await claim.RefreshAsync(CancellationToken.None) is { } mine)
            await CommitAsync(mine, outcome);
        else if (outcome.Sent is { } sent)
            await RememberAsync(claim, sent, time.GetUtcNow());
    }

    /// <summary>
    /// Somebody asked for the message once more, or took it over, while it was being sent. That stands; where it went is remembered, so that it can be
    /// updated, and that it may be there twice.
    /// </summary>
    private static async Task RememberAsync(OutboxClaim claim, SentMessage sent, DateTimeOffset now)
    {
        var session = new DocumentSession(claim.Session.Store);
        if (await session.LoadAsync<OutboxMessage>(claim.Message.Partition, claim.Message.Id, CancellationToken.None) is not { } askedAgain)
            return;
        if (askedAgain.State == OutboxState.Ambiguous)
        {
            // Whoever took it over could not know that it had arrived.
            OutboxJudge.Ended(askedAgain, new OutboxResult.Done(sent.ConversationId, sent.ActivityId), now);
        }
        else
        {
            askedAgain.ConversationId = sent.ConversationId;
            askedAgain.ActivityId = sent.ActivityId;
            askedAgain.Resent++;
        }

        await session.CommitAsync(CancellationToken.None);
    }
}
