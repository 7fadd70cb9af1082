using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Regie.LocalTeams.People;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Tests.Support;

/// <summary>LocalTeams with a fake bot, on free ports and a folder of its own.</summary>
internal sealed class TestTeams : IAsyncDisposable
{
    private static readonly Lazy<string> Key = new(() =>
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportPkcs8PrivateKeyPem();
    });

    private readonly WebApplication _app;
    private readonly bool _keepsData;

    private TestTeams(WebApplication app, FakeBot bot, string data, bool keepsData)
    {
        _app = app;
        _keepsData = keepsData;
        Bot = bot;
        Data = data;
        Root = new Uri(app.Urls.First());
        Page = Client(Root);
        Page.DefaultRequestHeaders.Add("X-Local-Teams", "1");
        Connector = Client(new Uri(bot.Settings["Regie:ServiceUrls:0"]!));
    }

    public static Municipality Municipality => Municipality.Merenburg;

    public static Person Sanne => Municipality.FindByKey("sanne")!;

    public static Person Joost => Municipality.FindByKey("joost")!;

    public static string Channel => Municipality.Team.Channels[1].Id;

    public FakeBot Bot { get; }

    public string Data { get; }

    public Uri Root { get; }

    /// <summary>As the page calls.</summary>
    public HttpClient Page { get; }

    /// <summary>As the bot calls, with its token.</summary>
    public HttpClient Connector { get; }

    /// <param name="data">A folder that outlives this; null: a new one that does not.</param>
    public static async Task<TestTeams> StartAsync(FakeBot? bot = null, TimeProvider? realTime = null, string? data = null)
    {
        bot ??= new FakeBot();
        var folder = data ?? NewFolder();
        var options = new LocalTeamsOptions { Port = 0, BotPort = 0, DataDirectory = folder };
        var app = await LocalTeamsApplication.StartAsync(options, bot.Create, realTime, TestContext.Current.CancellationToken);
        var teams = new TestTeams(app, bot, folder, keepsData: data is not null);
        teams.Connector.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await teams.TokenAsync());
        return teams;
    }

    /// <summary>A new data folder. The signing key, which takes long to make, is the same in all of them.</summary>
    public static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("localteams-").FullName;
        using var database = new TeamsDatabase(Path.Combine(folder, "teams.db"));
        new SettingStore(database).Set("signing.key", Key.Value);
        return folder;
    }

    public static HttpClient Client(Uri root) => new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = root };

    public T Service<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async Task<string> TokenAsync()
    {
        var reply = await AskTokenAsync();
        return (string)reply["access_token"]!;
    }

    /// <summary>Asks for a token as the bot does, with its settings or others.</summary>
    public async Task<Reply> AskTokenAsync(string? secret = null, string? scope = null, string? grant = null)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = grant ?? "client_credentials",
            ["client_id"] = Bot.Settings["MicrosoftAppId"]!,
            ["client_secret"] = secret ?? Bot.Settings["MicrosoftAppPassword"]!,
            ["scope"] = scope ?? $"{Bot.Settings["ToChannelFromBotOAuthScope"]}/.default",
        });
        using var response = await Page.PostAsync(
            new Uri($"{Bot.Settings["ToChannelFromBotLoginUrl"]}/oauth2/v2.0/token"), form, TestContext.Current.CancellationToken);
        return new Reply(
            response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), response);
    }

    /// <summary>A person writes.</summary>
    public Task<Reply> WriteAsync(string person, string chat, string text, bool mentionBot = false, string? threadId = null) =>
        Page.PostAsync(
            "/api/people/*/chats/*/messages",
            new JsonObject { ["text"] = text, ["mentionBot"] = mentionBot, ["threadId"] = threadId },
            person, chat);

    /// <summary>What a person sees in a chat.</summary>
    public async Task<JsonArray> MessagesAsync(string person, string chat) =>
        (await Page.GetAsync("/api/people/*/chats/*/messages", person, chat)).Body!.AsArray();

    /// <summary>The bot sends.</summary>
    public Task<Reply> SendAsync(string conversation, JsonObject activity) =>
        Connector.PostAsync("v3/conversations/*/activities", activity, conversation);

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Card(string text) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["content"] = CardContent(text),
        }),
    };

    public static JsonObject CardContent(string text) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text }),
    };

    public async ValueTask DisposeAsync()
    {
        Page.Dispose();
        Connector.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        if (!_keepsData)
            Directory.Delete(Data, recursive: true);
    }
}
