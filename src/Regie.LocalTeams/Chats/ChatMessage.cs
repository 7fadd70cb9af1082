using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Chats;

/// <summary>A message that stands in a chat.</summary>
/// <param name="Seq">Its place in the order of everything that was written.</param>
/// <param name="ThreadId">In a channel, the message that it answers; null for the first one of a thread and in personal chats.</param>
/// <param name="Author">The key of the person who wrote it; null: the bot.</param>
/// <param name="Activity">What was written; empty once deleted.</param>
/// <param name="Recipient">The key of the only person who sees it; null: everyone in the chat does.</param>
internal sealed record ChatMessage(
    long Seq,
    string ConversationId,
    string Id,
    string? ThreadId,
    string? Author,
    JsonObject Activity,
    DateTimeOffset At,
    DateTimeOffset? Edited,
    bool Deleted,
    string? Recipient)
{
    /// <summary>How long a message stands that one person sees.</summary>
    public static readonly TimeSpan TargetedLifetime = TimeSpan.FromHours(24);

    /// <summary>The id of the thread that it is part of: its own when it began it.</summary>
    public string Root => ThreadId ?? Id;

    /// <summary>True when its time is over: it has gone from everyone's sight.</summary>
    public bool IsGone(DateTimeOffset now) => Recipient is not null && now - At >= TargetedLifetime;
}
