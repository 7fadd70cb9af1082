using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Bot;

/// <summary>How the bot answered an activity.</summary>
/// <param name="Status">The HTTP status; 0: no answer in time, or no connection.</param>
/// <param name="Body">What it said, when that was JSON.</param>
internal sealed record BotReply(int Status, JsonObject? Body)
{
    public static BotReply None { get; } = new(0, null);

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Teams sends an activity once more when nothing, or only a gateway, answered.</summary>
    public bool IsWorthAnotherTry => Status is 0 or 401 or 429 or 502 or 503 or 504;
}
