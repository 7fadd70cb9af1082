using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Chats;

/// <summary>A message that is about to be stored.</summary>
/// <param name="Recipient">The key of the only person who is to see it; null for everyone.</param>
internal sealed record NewMessage(string ConversationId, string? ThreadId, string? Author, JsonObject Activity, string? Recipient = null);
