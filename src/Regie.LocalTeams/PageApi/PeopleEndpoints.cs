using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.Live;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.PageApi;

/// <summary>Who there is, which chats they have, and what happens in them.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/people", (Municipality municipality) => Results.Json(
            [.. municipality.People.Select(person => new PersonView(
                person.Key, person.Id, person.Name, person.Title, person.Initials, person.Color, person.Locale))],
            LocalTeamsJson.Default.IReadOnlyListPersonView));
        routes.MapGet("/people/{p}/chats", Chats);
        routes.MapGet("/people/{p}/events", (string p, PageChats chats, EventHub hub, CancellationToken cancellationToken) =>
            TypedResults.ServerSentEvents(Events(hub, chats.Person(p), cancellationToken)));
    }

    private static IResult Chats(
        string p, PageChats pages, ChatDirectory chats, MessageStore messages, ReadMarks marks, Municipality municipality)
    {
        var person = pages.Person(p);
        return Results.Json(
            [.. chats.Of(person).Select(chat =>
            {
                // Counted first: a message that comes in between is then counted next time, and the page tells of it. The other way round it would be
                // counted with the words of the one before it, and nobody would be told.
                var unread = marks.Unread(person.Key, chat.ConversationId);
                var last = messages.List(chat.ConversationId, person.Key, newest: 1).SingleOrDefault();
                return new ChatView(
                    chat.Key,
                    chat.Kind == ChatKind.Personal ? "personal" : "channel",
                    chat.Title,
                    chat.Kind == ChatKind.Personal ? null : municipality.Team.Name,
                    unread,
                    last?.At,
                    last is null ? "" : Preview.Of(last));
            })],
            LocalTeamsJson.Default.IReadOnlyListChatView);
    }

    private static async IAsyncEnumerable<SseItem<string>> Events(
        EventHub hub, Person person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var pageEvent in hub.SubscribeAsync(person, cancellationToken))
            yield return new SseItem<string>(pageEvent.Data, pageEvent.Name);
    }
}
