using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Bot;

/// <summary>An activity that the bot has not answered yet.</summary>
internal sealed record Delivery(long Seq, string ConversationId, JsonObject Activity);
