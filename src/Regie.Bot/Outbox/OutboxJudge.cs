namespace Regie.Bot.Outbox;

/// <summary>Writes in a message how a try of it ended and what happens next. Pure: the caller stores it.</summary>
internal sealed class OutboxJudge(OutboxOptions options)
{
    /// <summary>The handler came to an end.</summary>
    public static void Ended(OutboxMessage message, OutboxResult result, DateTimeOffset now)
    {
        switch (result)
        {
            case OutboxResult.Done done:
                message.ConversationId = done.ConversationId ?? message.ConversationId;
                message.ActivityId = done.ActivityId ?? message.ActivityId;
                Settle(message, OutboxState.Done, null, now);
                break;
            case OutboxResult.Cancelled cancelled:
                Settle(message, OutboxState.Cancelled, cancelled.Reason, now);
                break;
            case OutboxResult.Dead dead:
                Settle(message, OutboxState.Dead, dead.Reason, now);
                break;
            case OutboxResult.Leave leave:
                Settle(message, OutboxState.Ambiguous, leave.Reason, now);
                break;
            case OutboxResult.Later later:
                if (message.State == OutboxState.Ambiguous)
                    message.Resent++; // The rule has it sent again; that stays on record when this time it succeeds.
                else
                    message.Attempts = 0; // It did not fail: it is to be done at another time.
                message.State = OutboxState.Pending;
                Postpone(message, later.At, later.Reason);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(result), result.GetType().Name, "Unknown result.");
        }
    }

    /// <summary>Teams did not take it, or did not say.</summary>
    public void Failed(OutboxMessage message, SendException failure, bool hasRule, DateTimeOffset now)
    {
        var reason = $"{failure.Failure}: {failure.Message}";
        switch (failure.Failure)
        {
            case SendFailure.Throttled:
                Postpone(message, now + (failure.RetryAfter ?? Backoff(message.Attempts)), reason);
                message.Attempts--; // Not a fault: it was not tried.
                break;
            case SendFailure.Transient:
                AgainOrDead(message, reason, options.TransientAttempts, now);
                break;
            case SendFailure.Ambiguous:
                Ambiguous(message, reason, hasRule, now);
                break;
            case SendFailure.Blocked or SendFailure.NotInstalled or SendFailure.Gone or SendFailure.Refused:
                Settle(message, OutboxState.Dead, reason, now);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(failure), failure.Failure, "Unknown failure.");
        }
    }

    /// <summary>The handler itself failed, and nothing was sent.</summary>
    public void Faulted(OutboxMessage message, string reason, DateTimeOffset now) =>
        AgainOrDead(message, reason, options.FaultAttempts, now);

    /// <summary>Something that passes by itself stood in the way.</summary>
    public void Delayed(OutboxMessage message, string reason, DateTimeOffset now) =>
        AgainOrDead(message, reason, options.TransientAttempts, now);

    /// <summary>Nobody knows whether it was sent. The rule is asked after a while; without one it is left.</summary>
    public void Ambiguous(OutboxMessage message, string reason, bool hasRule, DateTimeOffset now)
    {
        if (!hasRule || message.Attempts >= options.FaultAttempts)
        {
            Settle(message, OutboxState.Ambiguous, reason, now);
            return;
        }
        message.State = OutboxState.Ambiguous;
        message.DueAt = now + options.AmbiguityDelay;
        message.Reason = reason;
    }

    /// <summary>The claim is given back as if it had not been made.</summary>
    public static void Released(OutboxMessage message, OutboxState before, DateTimeOffset now)
    {
        message.State = before;
        message.DueAt = now;
        message.Attempts--;
    }

    private void AgainOrDead(OutboxMessage message, string reason, int attempts, DateTimeOffset now)
    {
        if (message.Attempts < attempts)
            Postpone(message, now + Backoff(message.Attempts), reason);
        else
            Settle(message, Unclaimed(message, OutboxState.Dead), $"Given up after {message.Attempts} tries. {reason}", now);
    }

    private TimeSpan Backoff(int attempts)
    {
        var doublings = Math.Clamp(attempts - 1, 0, 20);
        var wait = options.FirstBackoff * Math.Pow(2, doublings);
        return wait < options.LongestBackoff ? wait : options.LongestBackoff;
    }

    private static void Postpone(OutboxMessage message, DateTimeOffset at, string? reason)
    {
        message.State = Unclaimed(message, OutboxState.Pending);
        message.DueAt = at;
        message.Reason = reason;
    }

    /// <summary>What is ambiguous stays so until its rule says otherwise: a fault while it is resolved must not have it sent again.</summary>
    private static OutboxState Unclaimed(OutboxMessage message, OutboxState otherwise) =>
        message.State == OutboxState.Ambiguous ? OutboxState.Ambiguous : otherwise;

    private static void Settle(OutboxMessage message, OutboxState state, string? reason, DateTimeOffset now)
    {
        message.State = state;
        message.DueAt = null;
        message.Reason = reason;
        message.SettledAt = now;
    }
}
