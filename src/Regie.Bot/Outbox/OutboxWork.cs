using Regie.Bot.Storage;

namespace Regie.Bot.Outbox;

/// <summary>A claimed message and the session in which its effects are written.</summary>
/// <param name="Message">The message.</param>
/// <param name="Session">Reads and changes documents of the message's partition; committed with the message.</param>
public sealed record OutboxWork(OutboxMessage Message, DocumentSession Session);
