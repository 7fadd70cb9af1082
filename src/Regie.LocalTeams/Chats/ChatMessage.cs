using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Chats;

/// <summary>A message that stands in a chat.</summary>
/// <param name="Seq">Its place in the order of everything that was written.</param>
/// <param name="ThreadId">In a channel, the message that it answers; null for the first one of a thread and in personal chats.</param>
/// <param name="Author">The key of the person who wrote it; null: the bot.</param>
/// <param name="Activity">What was written; empty once deleted.</param>
internal sealed record ChatMessage(
    long Seq,
    string ConversationId,
    string Id,
    string? ThreadId,
    string? Author,
    JsonObject Activity,
    DateTimeOffset At,
    DateTimeOffset? Edited,
    bool Deleted)
{
    /// <summary>The id of the thread that it is part of: its own when it began it.</summary>
    public string Root => ThreadId ?? Id;
}
