namespace Regie.Bot.Outbox;

/// <summary>
/// Says what becomes of a message of which nobody knows whether it arrived. A handler without a rule leaves it: it is recorded as ambiguous
/// and never sent again.
/// </summary>
public interface IAmbiguityRule
{
    /// <summary>
    /// Resolves it, some time after the send. It may look and update, and must not create messages: to have it sent once more, because a second one does no
    /// harm, it returns <see cref="OutboxResult.Later"/>; to leave it, <see cref="OutboxResult.Leave"/>.
    /// </summary>
    Task<OutboxResult> ResolveAsync(OutboxWork work, CancellationToken cancellationToken);
}
