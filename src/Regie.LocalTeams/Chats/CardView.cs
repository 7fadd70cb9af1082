using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Chats;

/// <summary>The card that one person sees in place of a message's own: the bot's answer to what that person did on it.</summary>
internal sealed record CardView(string MessageId, JsonObject Card, DateTimeOffset At);
