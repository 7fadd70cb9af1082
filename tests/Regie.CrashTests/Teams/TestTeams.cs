using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Regie.EndToEnd.Check;

namespace Regie.CrashTests.Teams;

/// <summary>
/// Teams, as far as a bot sees it, in the process of the test: it outlives every bot, and remembers each message that one created. It stays inside no
/// limits, for it is the bot that is tested.
/// </summary>
internal sealed class TestTeams : IAsyncDisposable
{
    private readonly ConcurrentQueue<Post> _posts = new();
    private readonly Tokens _tokens = new();
    private WebApplication _app = null!;
    private int _ids = 1_000_000;
    private int _calls;

    /// <summary>Called for each message that a bot created.</summary>
    public event Action<Post>? Posted;

    /// <summary>Called before a message is taken in; a task that does not end keeps the bot waiting.</summary>
    public Func<Post, Task>? Before { get; set; }

    /// <summary>Everything that was created, in order.</summary>
    public IReadOnlyCollection<Post> Posts => _posts;

    /// <summary>How many calls the bots made.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>What stands in every activity.</summary>
    public string ServiceUrl => $"{_app.Urls.First()}/teams/";

    /// <summary>Starts to listen.</summary>
    public static async Task<TestTeams> StartAsync(CancellationToken cancellationToken)
    {
        var teams = new TestTeams();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        teams._app = builder.Build();
        teams._app.Urls.Add("http://127.0.0.1:0");
        teams.Map(teams._app);
        await teams._app.StartAsync(cancellationToken);
        return teams;
    }

    /// <summary>The settings by which a bot finds this Teams.</summary>
    public Dictionary<string, string> Settings() => new()
    {
        ["urls"] = "http://127.0.0.1:0",
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = Tenant.AppId,
        ["MicrosoftAppTenantId"] = Tenant.Id,
        ["ToBotFromChannelOpenIdMetadataUrl"] = $"{_app.Urls.First()}/openid",
        ["ToBotFromChannelTokenIssuer"] = Tokens.Issuer,
        ["ToChannelFromBotLoginUrl"] = $"{_app.Urls.First()}/login",
        ["Regie:ServiceUrls:0"] = ServiceUrl,
    };

    /// <summary>The token with which it comes to the bot.</summary>
    public string Token(DateTimeOffset now) => _tokens.For(ServiceUrl, now);

    /// <summary>A new id of an activity.</summary>
    public string NewId() => Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _tokens.Dispose();
    }

    private void Map(WebApplication app)
    {
        app.MapGet("/openid", () => Results.Json(new { issuer = Tokens.Issuer, jwks_uri = $"{app.Urls.First()}/keys" }));
        app.MapGet("/keys", () => Results.Json(_tokens.Keys));
        app.MapPost("/login/oauth2/v2.0/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            return Results.Json(new { access_token = form["client_secret"].ToString(), expires_in = 3600, token_type = "Bearer" });
        });
        app.MapPost("/teams/v3/conversations", CreateAsync);
        app.MapPost("/teams/v3/conversations/{conversation}/activities", PostAsync);
        app.MapPost("/teams/v3/conversations/{conversation}/activities/{activity}", PostAsync);
        app.MapPut("/teams/v3/conversations/{conversation}/activities/{activity}", (string activity) =>
        {
            Interlocked.Increment(ref _calls);
            return Results.Json(new { id = activity });
        });
        app.MapGet("/teams/v3/conversations/{conversation}/pagedmembers", () => Results.Json(new
        {
            members = Tenant.Everyone.Select(person => new { id = person.Id, name = person.Name, tenantId = Tenant.Id }),
        }));
        app.MapGet("/teams/v3/teams/{team}/conversations", () => Results.Json(new { conversations = new[] { new { id = Tenant.ChannelId, name = "Nieuwe initiatieven" } } }));
    }

    private async Task<IResult> CreateAsync(HttpRequest request)
    {
        var parameters = await BodyAsync(request);
        if (parameters["members"] is JsonArray { Count: > 0 } members)
            return Results.Json(new { id = "a:" + ((string)members[0]!["id"]!)[3..] }, statusCode: StatusCodes.Status201Created);
        var thread = $"{Tenant.ChannelId};messageid={NewId()}";
        var activity = await AddAsync(request, thread, (JsonObject)parameters["activity"]!);
        return Results.Json(new { id = thread, activityId = activity }, statusCode: StatusCodes.Status201Created);
    }

    private async Task<IResult> PostAsync(HttpRequest request, string conversation)
    {
        var activity = await BodyAsync(request);
        var id = (string?)activity["type"] == "message" ? await AddAsync(request, conversation, activity) : NewId();
        return Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>Takes a message in. The bot may have died meanwhile: it is there nonetheless.</summary>
    private async Task<string> AddAsync(HttpRequest request, string conversation, JsonObject activity)
    {
        Interlocked.Increment(ref _calls);
        var instance = request.Headers.Authorization.ToString()["Bearer ".Length..];
        var id = NewId();
        var card = activity["attachments"] is JsonArray { Count: > 0 } attachments ? attachments[0]!["content"] as JsonObject : null;
        var post = new Post(conversation, id, instance, card is null ? null : new ApiCard("", conversation, id, card));
        if (Before is { } before)
            await before(post);
        _posts.Enqueue(post);
        Posted?.Invoke(post);
        return post.ActivityId;
    }

    private static async Task<JsonObject> BodyAsync(HttpRequest request) => (JsonObject)(await JsonNode.ParseAsync(request.Body))!;
}
