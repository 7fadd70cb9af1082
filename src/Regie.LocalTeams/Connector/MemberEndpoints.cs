using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Faults;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Connector;

/// <summary>The roster of a conversation.</summary>
internal static class MemberEndpoints
{
    private const int SmallestPage = 50;
    private const int LargestPage = 500;

    public static void MapMembers(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v3/conversations/{conversationId}/members", List);
        routes.MapGet("/v3/conversations/{conversationId}/activities/{activityId}/members", ListOfActivity);
        routes.MapGet("/v3/conversations/{conversationId}/members/{memberId}", Get);
        routes.MapGet("/v3/conversations/{conversationId}/pagedmembers", Page);
    }

    private static IResult List(string conversationId, ConnectorChats chats, Municipality municipality) =>
        JsonResult.Of(Members(chats.Readable(conversationId).Chat.People, municipality));

    private static IResult ListOfActivity(string conversationId, string activityId, ConnectorChats chats, Municipality municipality)
    {
        var (chat, _) = chats.Readable(conversationId);
        chats.Root(chat, activityId);
        return JsonResult.Of(Members(chat.People, municipality));
    }

    private static IResult Get(string conversationId, string memberId, ConnectorChats chats, Municipality municipality) =>
        chats.Readable(conversationId).Chat.People.FirstOrDefault(person => person.Is(memberId)) is { } person
            ? JsonResult.Of(Member(person, municipality))
            : throw new ConnectorException(404, "MemberNotFoundInConversation", "The member was not found in the conversation.");

    private static IResult Page(
        string conversationId, string? pageSize, string? continuationToken, ConnectorChats chats, Municipality municipality, FaultPlan faults)
    {
        var people = chats.Readable(conversationId).Chat.People;
        var size = int.TryParse(pageSize, NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            ? Math.Clamp(asked, SmallestPage, LargestPage)
            : LargestPage;
        size = Math.Min(size, faults.Current.RosterPage ?? size);
        var from = string.IsNullOrEmpty(continuationToken) ? 0 : Offset(continuationToken, people.Count);
        var page = new JsonObject { ["members"] = Members(people.Skip(from).Take(size), municipality) };
        if (from + size < people.Count)
            page["continuationToken"] = Token(from + size);
        return JsonResult.Of(page);
    }

    private static string Token(int offset) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(offset.ToString(CultureInfo.InvariantCulture)));

    private static int Offset(string token, int count)
    {
        var bytes = new byte[8];
        return token.Length <= 8
            && Base64Url.IsValid(token)
            && Base64Url.TryDecodeFromChars(token, bytes, out var length)
            && int.TryParse(bytes.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            && offset < count
                ? offset
                : throw ConnectorException.BadArgument("Invalid continuation token.");
    }

    private static JsonArray Members(IEnumerable<Person> people, Municipality municipality) =>
        new([.. people.Select(JsonNode (person) => Member(person, municipality))]);

    private static JsonObject Member(Person person, Municipality municipality) => new JsonObject
    {
        ["id"] = person.Id,
        ["name"] = person.Name,
        ["givenName"] = person.GivenName,
        ["surname"] = person.Surname,
        ["email"] = person.Email,
        ["userPrincipalName"] = person.Email,
        ["tenantId"] = municipality.TenantId,
        ["userRole"] = "user",
        ["aadObjectId"] = person.AadObjectId,
        ["objectId"] = person.AadObjectId,
    };
}
