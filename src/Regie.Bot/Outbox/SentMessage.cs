namespace Regie.Bot.Outbox;

/// <summary>Where a message went.</summary>
public sealed record SentMessage(string ConversationId, string ActivityId);
