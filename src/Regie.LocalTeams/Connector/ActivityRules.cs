using System.Text.Json.Nodes;
using Regie.LocalTeams.Json;

namespace Regie.LocalTeams.Connector;

/// <summary>What Teams accepts as an activity of a bot.</summary>
internal static class ActivityRules
{
    /// <returns>True for a message, false for a sign that the bot is typing.</returns>
    /// <exception cref="ConnectorException">It is neither, or has nothing in it.</exception>
    public static bool IsMessage(JsonObject activity) => activity.Text("type") switch
    {
        "typing" => false,
        "message" when HasContent(activity) => true,
        "message" => throw ConnectorException.BadSyntax("Activity must include a text or attachments."),
        var type => throw ConnectorException.BadArgument($"Unknown activity type: {type ?? "none"}."),
    };

    private static bool HasContent(JsonObject activity) =>
        !string.IsNullOrEmpty(activity.Text("text"))
        || activity.Array("attachments") is { Count: > 0 } attachments
            && attachments.All(attachment => attachment.Text("contentType") is { Length: > 0 });
}
