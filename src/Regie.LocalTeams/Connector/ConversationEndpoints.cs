using System.Text.Json.Nodes;
using Regie.LocalTeams.Bot;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Connector;

/// <summary>Beginning a conversation: a personal chat by member, or a new thread in a channel.</summary>
internal static class ConversationEndpoints
{
    public static void MapConversations(this IEndpointRouteBuilder routes) => routes.MapPost("/v3/conversations", CreateAsync);

    private static async Task<IResult> CreateAsync(
        HttpRequest request, ConnectorChats chats, Conversations conversations, Municipality municipality, TeamsAddress teams,
        CancellationToken cancellationToken)
    {
        var parameters = await ConnectorBody.ReadAsync(request, cancellationToken);
        var channelData = parameters.Object("channelData");
        if ((parameters.Text("tenantId") ?? channelData.Object("tenant").Text("id")) is { } tenant && tenant != municipality.TenantId)
            throw new ConnectorException(403, "Forbidden", "The bot is not part of that tenant.");
        var (conversationId, activityId) = channelData.Object("channel").Text("id") is { } channelId
            ? InChannel(channelId, parameters, chats, conversations)
            : WithMember(parameters, chats, conversations, municipality);
        return JsonResult.Of(
            new JsonObject { ["id"] = conversationId, ["activityId"] = activityId, ["serviceUrl"] = teams.ServiceUrl },
            StatusCodes.Status201Created);
    }

    private static (string ConversationId, string? ActivityId) InChannel(
        string channelId, JsonObject parameters, ConnectorChats chats, Conversations conversations)
    {
        var (chat, _) = chats.Writable(channelId);
        if (chat.Kind != ChatKind.Channel)
            throw ConnectorException.BadArgument("channelData.channel.id is not a channel.");
        if (parameters.Object("activity") is not { } activity || !ActivityRules.IsMessage(activity))
            throw ConnectorException.BadSyntax("Incorrect conversation creation parameters: a new thread needs its first message.");
        var id = conversations.Post(chat, threadId: null, activity).Id;
        return (new ConversationAddress(chat.ConversationId, id).ToString(), id);
    }

    private static (string ConversationId, string? ActivityId) WithMember(
        JsonObject parameters, ConnectorChats chats, Conversations conversations, Municipality municipality)
    {
        if (parameters.Array("members") is not [JsonObject member] || member.Text("id") is not { } memberId)
            throw ConnectorException.BadSyntax("Incorrect conversation creation parameters: name one member, or a channel.");
        if (municipality.FindById(memberId) is not { } person)
            throw ConnectorException.BadArgument("Failed to decrypt pairwise id.");
        var chat = chats.Personal(person);
        if (parameters.Object("activity") is not { } activity)
            return (chat.ConversationId, null);
        if (!ActivityRules.IsMessage(activity))
            throw ConnectorException.BadArgument("A conversation begins with a message.");
        return (chat.ConversationId, conversations.Post(chats.Writable(chat.ConversationId).Chat, threadId: null, activity).Id);
    }
}
