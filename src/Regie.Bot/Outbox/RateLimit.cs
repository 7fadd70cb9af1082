namespace Regie.Bot.Outbox;

/// <summary>At most so many in any stretch of time this long.</summary>
internal readonly record struct RateLimit(int Count, TimeSpan Window);
