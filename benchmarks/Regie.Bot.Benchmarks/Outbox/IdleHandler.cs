using Regie.Bot.Outbox;

namespace Regie.Bot.Benchmarks.Outbox;

/// <summary>Owns the type of the messages, so that they can be claimed. None is ever sent.</summary>
internal sealed class IdleHandler : IOutboxHandler
{
    /// <inheritdoc/>
    public string Type => PendingMessages.Type;

    /// <inheritdoc/>
    public Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Messages are claimed and given back.");
}
