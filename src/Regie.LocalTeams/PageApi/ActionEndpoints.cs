using System.Text.Json.Nodes;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Json;

namespace Regie.LocalTeams.PageApi;

/// <summary>What people do on cards.</summary>
internal static class ActionEndpoints
{
    public static void MapActions(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/people/{p}/chats/{c}/messages/{m}/actions", ActAsync);

    private static async Task<IResult> ActAsync(
        string p, string c, string m, HttpRequest request, PageChats pages, CardActions actions, Conversations conversations,
        CancellationToken cancellationToken)
    {
        var (person, chat) = pages.Find(p, c);
        var card = pages.BotMessage(chat, person, m);
        var body = await ApiBody.ReadAsync(request, cancellationToken);
        pages.RequireBot(chat);
        var data = body.Object("data") ?? [];
        switch (body.Text("type"))
        {
            case "Action.Submit":
                conversations.Submit(chat, person, card, data);
                return Answer(new ActionAnswer(StatusCodes.Status200OK, "none"));
            case "Action.Execute":
                var trigger = body.Text("trigger") == "automatic" ? "automatic" : "manual";
                return Answer(await actions.ExecuteAsync(chat, person, card, Action(body, data), trigger, cancellationToken));
            default:
                throw ApiException.Bad("unknownAction", "The type is Action.Execute or Action.Submit.");
        }
    }

    private static JsonObject Action(JsonObject body, JsonObject data)
    {
        var action = new JsonObject { ["type"] = "Action.Execute" };
        if (body.Text("id") is { } id)
            action["id"] = id;
        if (body.Text("verb") is { } verb)
            action["verb"] = verb;
        action["data"] = data.DeepClone();
        return action;
    }

    private static IResult Answer(ActionAnswer answer) => Results.Json(answer, LocalTeamsJson.Default.ActionAnswer);
}
