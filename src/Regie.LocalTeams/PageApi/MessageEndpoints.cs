using System.Text.Json;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.Live;

namespace Regie.LocalTeams.PageApi;

/// <summary>Reading and writing in a chat.</summary>
internal static class MessageEndpoints
{
    /// <summary>About what Teams lets a person type in one message, in characters.</summary>
    private const int LongestText = 28_000;

    public static void MapMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/people/{p}/chats/{c}/messages", List);
        routes.MapPost("/people/{p}/chats/{c}/messages", WriteAsync);
        routes.MapPost("/people/{p}/chats/{c}/read", Read);
    }

    private static IResult List(string p, string c, PageChats pages, MessageStore messages, ViewStore views, MessageViews show)
    {
        var (person, chat) = pages.Find(p, c);
        var own = views.Of(chat.ConversationId, person.Key);
        return Results.Json(
            [.. messages.List(chat.ConversationId, person.Key).Select(message => show.Of(message, own.GetValueOrDefault(message.Id)))],
            LocalTeamsJson.Default.IReadOnlyListMessageView);
    }

    private static async Task<IResult> WriteAsync(
        string p, string c, HttpRequest request, PageChats pages, Conversations conversations, MessageViews show,
        CancellationToken cancellationToken)
    {
        var (person, chat) = pages.Find(p, c);
        var body = await ApiBody.ReadAsync(request, cancellationToken);
        var text = body.Text("text")?.Trim() ?? "";
        var mentionBot = chat.Kind == ChatKind.Channel && body["mentionBot"]?.GetValueKind() == JsonValueKind.True;
        if (text.Length == 0 && !mentionBot)
            throw ApiException.Bad("empty", "A message needs a text.");
        if (text.Length > LongestText)
            throw ApiException.Bad("tooLong", $"A message has at most {LongestText} characters.");
        if (mentionBot || chat.Kind == ChatKind.Personal)
            pages.RequireBot(chat);
        var message = conversations.Write(chat, person, text, pages.Thread(chat, body.Text("threadId")), mentionBot);
        return Results.Json(show.Of(message, view: null), LocalTeamsJson.Default.MessageView, statusCode: StatusCodes.Status201Created);
    }

    private static IResult Read(string p, string c, PageChats pages, ReadMarks marks, ChatEvents events)
    {
        var (person, chat) = pages.Find(p, c);
        marks.Set(person.Key, chat.ConversationId);
        events.Read(chat, person);
        return Results.NoContent();
    }
}
