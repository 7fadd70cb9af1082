namespace Regie.Bot.Outbox;

/// <summary>
/// The rule of messages of which a second copy does no harm, because every button of either acts on the same thing, while a missing one leaves somebody waiting:
/// when nobody knows whether it arrived, it is sent once more. A second time it is left, and recorded as ambiguous.
/// </summary>
public interface ISendOnceMore : IAmbiguityRule
{
    /// <summary>The send, the look at what became of it, and one more send. Tries that did not reach Teams count too, which only makes the rule more careful.</summary>
    private const int MostAttempts = 3;

    /// <inheritdoc/>
    Task<OutboxResult> IAmbiguityRule.ResolveAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Task.FromResult<OutboxResult>(work.Message.Attempts <= MostAttempts
            ? new OutboxResult.Later(DateTimeOffset.UnixEpoch, "Sent once more: it may have arrived twice.")
            : new OutboxResult.Leave("It may have arrived."));
    }
}
