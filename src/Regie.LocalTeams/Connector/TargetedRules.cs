using System.Text.Json.Nodes;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Connector;

/// <summary>When Teams takes a message that one member of a channel or group chat is to see.</summary>
internal static class TargetedRules
{
    /// <summary>Whether a call is about such a message: it says so in its address.</summary>
    public static bool IsTargeted(HttpRequest request) => string.Equals(request.Query["isTargetedActivity"], "true", StringComparison.OrdinalIgnoreCase);

    /// <returns>Who is to see it; null when it is for everyone.</returns>
    /// <exception cref="ConnectorException">It cannot be targeted here, names nobody, or somebody who is not a member.</exception>
    public static Person? Recipient(HttpRequest request, Chat chat, JsonObject activity)
    {
        if (!IsTargeted(request))
            return null;
        if (chat.Kind == ChatKind.Personal)
            throw ConnectorException.BadArgument("A targeted message is for a channel, group chat or meeting chat.");
        if (activity.Object("recipient").Text("id") is not { Length: > 0 } id)
            throw ConnectorException.BadSyntax("A targeted message must have a recipient.");
        return chat.People.FirstOrDefault(person => person.Is(id)) ?? throw ConnectorException.NotInRoster();
    }
}
