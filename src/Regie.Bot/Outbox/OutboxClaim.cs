using Regie.Bot.Storage;

namespace Regie.Bot.Outbox;

/// <summary>A message that this process has claimed until <paramref name="Until"/>.</summary>
/// <param name="Work">What the handler is given.</param>
/// <param name="Session">The session in which the message is written: the handler's own, unless the handler sends.</param>
/// <param name="Handler">Who does it.</param>
/// <param name="Before">Where it stood before the claim.</param>
/// <param name="Until">When the claim lapses.</param>
internal sealed record OutboxClaim(OutboxWork Work, DocumentSession Session, IOutboxHandler Handler, OutboxState Before, DateTimeOffset Until)
{
    /// <summary>The claimed message.</summary>
    public OutboxMessage Message => Work.Message;

    /// <summary>The rule to ask when the message is ambiguous; null when it is to be done.</summary>
    public IAmbiguityRule? Rule => Message.State == OutboxState.Ambiguous ? Handler as IAmbiguityRule : null;

    /// <summary>
    /// A claim on a message that was marked as claimed. A handler that sends gets a session of its own to read with, so that recording
    /// what was sent depends on nothing but the message.
    /// </summary>
    public static OutboxClaim Of(OutboxMessage message, DocumentSession session, IOutboxHandler handler, OutboxState before) => new(
        new OutboxWork(message, handler.Sends ? new DocumentSession(session.Store) : session), session, handler, before, message.DueAt!.Value);

    /// <summary>The claim on what the store holds now; null when somebody changed the message or took it over.</summary>
    public async Task<OutboxClaim?> RefreshAsync(CancellationToken cancellationToken)
    {
        var session = new DocumentSession(Session.Store);
        var now = await session.LoadAsync<OutboxMessage>(Message.Partition, Message.Id, cancellationToken);
        return now is not null && now.DueAt == Until && now.State is OutboxState.Sending or OutboxState.Ambiguous
            ? Of(now, session, Handler, Before)
            : null;
    }
}
