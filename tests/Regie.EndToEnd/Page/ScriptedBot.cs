using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>
/// Stands between the page and the server for one person's chat with the bot: the page gets these messages and answers, so that what it does
/// with any card can be tested without a bot that sends such a card.
/// </summary>
internal sealed class ScriptedBot
{
    public const string MessageId = "1700000000001";
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private readonly string _person;
    private readonly List<JsonObject> _actions = [];
    private JsonObject _message;

    private ScriptedBot(string person, JsonObject message) => (_person, _message) = (person, message);

    /// <summary>What the page sent, in order.</summary>
    public IReadOnlyList<JsonObject> Actions => _actions;

    /// <summary>What an action is answered with.</summary>
    public Func<JsonObject, JsonObject> Answer { get; set; } = _ => new JsonObject { ["status"] = 200, ["kind"] = "none" };

    /// <summary>When set, an action is answered only once this is completed.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Puts this card in a person's chat with the bot, before the page is opened.</summary>
    public static async Task<ScriptedBot> WithCardAsync(TeamsPage page, string person, string card, DateTimeOffset at, string? view = null)
    {
        var bot = new ScriptedBot(person, Message(at, text: "", attachments: [Attachment(card)]));
        if (view is not null)
            bot._message["view"] = new JsonObject { ["card"] = JsonNode.Parse(view), ["at"] = at };
        await bot.RouteAsync(page.Page);
        return bot;
    }

    /// <summary>Puts this text in a person's chat with the bot, before the page is opened.</summary>
    public static async Task<ScriptedBot> WithTextAsync(TeamsPage page, string person, string text, DateTimeOffset at)
    {
        var bot = new ScriptedBot(person, Message(at, text, []));
        await bot.RouteAsync(page.Page);
        return bot;
    }

    /// <summary>Replaces the message's card for everyone; the page sees it when it next asks.</summary>
    public void Update(string card, DateTimeOffset at)
    {
        _message = Message(at, text: "", attachments: [Attachment(card)]);
        _message["edited"] = at;
    }

    /// <summary>An answer that shows a card in place.</summary>
    public static JsonObject Card(string card) => new() { ["status"] = 200, ["kind"] = "card", ["card"] = JsonNode.Parse(card) };

    private static JsonObject Attachment(string card) => new JsonObject { ["contentType"] = CardType, ["content"] = JsonNode.Parse(card) };

    private static JsonObject Message(DateTimeOffset at, string text, JsonArray attachments) => new()
    {
        ["id"] = MessageId,
        ["threadId"] = null,
        ["from"] = new JsonObject { ["key"] = null, ["name"] = "Regie.Bot", ["isBot"] = true },
        ["text"] = text,
        ["textFormat"] = "markdown",
        ["at"] = at,
        ["edited"] = null,
        ["deleted"] = false,
        ["attachments"] = attachments,
        ["entities"] = new JsonArray(),
        ["view"] = null,
    };

    private async Task RouteAsync(IPage page)
    {
        await page.RouteAsync($"**/api/people/{_person}/chats/bot/messages", route =>
            route.Request.Method == "GET"
                ? route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = new JsonArray(_message.DeepClone()).ToJsonString() })
                : route.ContinueAsync());
        await page.RouteAsync($"**/api/people/{_person}/chats/bot/messages/*/actions", async route =>
        {
            var action = JsonNode.Parse(route.Request.PostData!)!.AsObject();
            lock (_actions)
                _actions.Add(action);
            await Gate;
            await route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = Answer(action).ToJsonString() });
        });
    }
}
