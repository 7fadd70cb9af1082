using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Chats;

/// <summary>A message that is about to be stored.</summary>
internal sealed record NewMessage(string ConversationId, string? ThreadId, string? Author, JsonObject Activity);
