using Regie.Bot.Diagnostics;
using Regie.Bot.Storage;

namespace Regie.Bot.Outbox;

/// <summary>Does one claimed message and records how it ended. What was sent is never sent again because something after it failed.</summary>
internal sealed class OutboxWorker(OutboxJudge judge, OutboxRecorder recorder, OutboxOptions options, TimeProvider time, ILogger<OutboxWorker> log)
{
    /// <summary>How often work that only writes is done again on fresh state before it waits its turn.</summary>
    private const int Tries = 5;

    /// <summary>Does the work.</summary>
    /// <param name="claim">What was claimed.</param>
    /// <param name="abandon">Set when the process must end now.</param>
    public async Task WorkAsync(OutboxClaim claim, CancellationToken abandon)
    {
        for (var tries = 1; ; tries++)
        {
            var outcome = await RunAsync(claim, abandon);
            if (claim.Handler.Sends || outcome.DropsChanges)
            {
                await recorder.RecordAsync(claim, outcome);
                return;
            }

            try
            {
                await recorder.CommitAsync(claim, outcome);
                return;
            }
            catch (DocumentConflictException) when (tries < Tries)
            {
                if (await claim.RefreshAsync(CancellationToken.None) is not { } again)
                    return;
                claim = again;
            }
            catch (DocumentConflictException)
            {
                await recorder.RecordAsync(claim, new OutboxOutcome(message => judge.Delayed(message, "Others changed it at the same time.", time.GetUtcNow())));
                return;
            }
        }
    }

    private async Task<OutboxOutcome> RunAsync(OutboxClaim claim, CancellationToken abandon)
    {
        var left = claim.Until - options.Lease + options.WorkTimeout - time.GetUtcNow();
        if (left <= TimeSpan.Zero)
            return new OutboxOutcome(message => OutboxJudge.Released(message, claim.Before, time.GetUtcNow())); // The store took so long over the claim that it is about to lapse.
        using var timeout = new CancellationTokenSource(left, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, abandon);
        var attempt = SendAttempt.Begin();
        try
        {
            var result = await DoAsync(claim, either.Token);
            return new OutboxOutcome(message => OutboxJudge.Ended(message, result, time.GetUtcNow())) { DropsChanges = false, Sent = attempt.Sent };
        }
        catch (Exception fault)
        {
            var outcome = Judge(claim, attempt, fault, abandon.IsCancellationRequested) with { Sent = attempt.Sent };
            var isInDoubt = attempt.IsOpen || fault is SendException { Failure: SendFailure.Ambiguous };
            return isInDoubt && timeout.IsCancellationRequested ? outcome with { Apply = message => CutOff(message, outcome) } : outcome;
        }
    }

    /// <summary>The claim was about to lapse: that the bot stopped waiting then says no more of the send than the end of its process does.</summary>
    private static void CutOff(OutboxMessage message, OutboxOutcome outcome)
    {
        message.CutOff++;
        outcome.Apply(message);
    }

    private static async Task<OutboxResult> DoAsync(OutboxClaim claim, CancellationToken cancellationToken)
    {
        if (claim.Rule is { } rule)
            return await rule.ResolveAsync(claim.Work, cancellationToken);
        try
        {
            return await claim.Handler.HandleAsync(claim.Work, cancellationToken);
        }
        catch (SendException failure) when (failure.Failure is SendFailure.Blocked or SendFailure.NotInstalled && claim.Handler is IFallbackHandler)
        {
            return await ((IFallbackHandler)claim.Handler).FallBackAsync(claim.Work, failure, cancellationToken);
        }
    }

    private OutboxOutcome Judge(OutboxClaim claim, SendAttempt attempt, Exception fault, bool abandoned)
    {
        var hasRule = claim.Handler is IAmbiguityRule;
        if (attempt.Sent is { } sent)
        {
            log.FailedAfterSending(fault, claim.Message.Type, claim.Message.Partition, claim.Message.Id);
            var result = new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
            return new OutboxOutcome(message => OutboxJudge.Ended(message, result, time.GetUtcNow()));
        }
        if (fault is SendException failure)
        {
            log.NotSent(claim.Message.Type, claim.Message.Partition, claim.Message.Id, failure.Failure, failure.Message);
            return new OutboxOutcome(message => judge.Failed(message, failure, hasRule, time.GetUtcNow()));
        }
        if (attempt.IsOpen)
        {
            log.Failed(fault, claim.Message.Type, claim.Message.Partition, claim.Message.Id);
            return new OutboxOutcome(message => judge.Ambiguous(message, $"Ambiguous: {fault.GetType().Name}", hasRule, time.GetUtcNow()));
        }
        if (fault is OperationCanceledException && abandoned)
            return new OutboxOutcome(message => OutboxJudge.Released(message, claim.Before, time.GetUtcNow()));

        log.Failed(fault, claim.Message.Type, claim.Message.Partition, claim.Message.Id);
        return fault is OperationCanceledException or DocumentConflictException
            ? new OutboxOutcome(message => judge.Delayed(message, fault.GetType().Name, time.GetUtcNow()))
            : new OutboxOutcome(message => judge.Faulted(message, fault.GetType().Name, time.GetUtcNow()));
    }
}
