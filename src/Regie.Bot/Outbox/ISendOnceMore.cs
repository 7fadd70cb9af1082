namespace Regie.Bot.Outbox;

/// <summary>
/// The rule of messages of which a second copy does no harm, because every button of either acts on the same thing, while a missing one leaves somebody waiting:
/// when nobody knows whether it arrived, it is sent once more. A second time it is left, and recorded as ambiguous. A process that ended while it was sending had,
/// more often than not, not got so far: each such end allows one more, to a limit.
/// </summary>
public interface ISendOnceMore : IAmbiguityRule
{
    private const int MostCutOff = 3;

    /// <inheritdoc/>
    Task<OutboxResult> IAmbiguityRule.ResolveAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Task.FromResult<OutboxResult>(work.Message.Resent < 1 + Math.Min(work.Message.CutOff, MostCutOff)
            ? new OutboxResult.Later(DateTimeOffset.UnixEpoch, "Sent once more: it may have arrived twice.")
            : new OutboxResult.Leave("It may have arrived."));
    }
}
