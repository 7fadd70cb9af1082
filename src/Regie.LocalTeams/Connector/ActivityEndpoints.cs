using System.Text.Json.Nodes;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.Live;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Connector;

/// <summary>Sending, replying, updating and deleting.</summary>
internal static class ActivityEndpoints
{
    public static void MapActivities(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v3/conversations/{conversationId}/activities", SendAsync);
        routes.MapPost("/v3/conversations/{conversationId}/activities/{activityId}", ReplyAsync);
        routes.MapPut("/v3/conversations/{conversationId}/activities/{activityId}", UpdateAsync);
        routes.MapDelete("/v3/conversations/{conversationId}/activities/{activityId}", Delete);
    }

    private static async Task<IResult> SendAsync(
        string conversationId, HttpRequest request, ConnectorChats chats, Conversations conversations, MessageClock ids, ChatEvents events,
        CancellationToken cancellationToken)
    {
        var activity = await ConnectorBody.ReadAsync(request, cancellationToken);
        var (chat, threadId) = chats.Writable(conversationId);
        return Post(chat, threadId, activity, TargetedRules.Recipient(request, chat, activity), conversations, ids, events);
    }

    private static async Task<IResult> ReplyAsync(
        string conversationId, string activityId, HttpRequest request, ConnectorChats chats, Conversations conversations, MessageClock ids,
        ChatEvents events, CancellationToken cancellationToken)
    {
        var activity = await ConnectorBody.ReadAsync(request, cancellationToken);
        var (chat, threadId) = chats.Writable(conversationId);
        if (chat.Kind == ChatKind.Channel)
            threadId ??= chats.Root(chat, activityId);
        activity["replyToId"] = activityId;
        return Post(chat, threadId, activity, TargetedRules.Recipient(request, chat, activity), conversations, ids, events);
    }

    private static async Task<IResult> UpdateAsync(
        string conversationId, string activityId, HttpRequest request, ConnectorChats chats, Conversations conversations,
        CancellationToken cancellationToken)
    {
        var activity = await ConnectorBody.ReadAsync(request, cancellationToken);
        var (chat, _) = chats.Writable(conversationId);
        if (!ActivityRules.IsMessage(activity))
            throw ConnectorException.BadArgument("Only a message can replace a message.");
        return conversations.Replace(chat, chats.Own(chat, activityId, TargetedRules.IsTargeted(request)), activity)
            ? Id(activityId, StatusCodes.Status200OK)
            : throw ConnectorException.NoActivity();
    }

    private static IResult Delete(string conversationId, string activityId, HttpRequest request, ConnectorChats chats, Conversations conversations)
    {
        var (chat, _) = chats.Writable(conversationId);
        return conversations.Delete(chat, chats.Own(chat, activityId, TargetedRules.IsTargeted(request))) ? Results.Ok() : throw ConnectorException.NoActivity();
    }

    internal static IResult Id(string id, int status) => JsonResult.Of(new JsonObject { ["id"] = id }, status);

    private static IResult Post(
        Chat chat, string? threadId, JsonObject activity, Person? recipient, Conversations conversations, MessageClock ids, ChatEvents events)
    {
        if (ActivityRules.IsMessage(activity))
            return Id(conversations.Post(chat, threadId, activity, recipient).Id, StatusCodes.Status201Created);
        if (recipient is not null)
            throw ConnectorException.BadArgument("Only a message can be targeted.");
        events.Typing(chat, threadId);
        return Id(ids.Next().Id, StatusCodes.Status201Created);
    }
}
