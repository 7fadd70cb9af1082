using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regie.BotBuilder.Benchmarks.Channel;

namespace Regie.Bot.Benchmarks.Answers.Teams;

/// <summary>Teams as the bot sees it: the keys of its tokens, tokens for the bot, and the connector API. It counts what the bot sends, and stays inside no limits.</summary>
internal sealed class TeamsServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<byte[]>> _awaited = new(StringComparer.Ordinal);
    private readonly ChannelSigner _signer = new();
    private readonly int _asked;
    private WebApplication _app = null!;
    private long _ids = 1_000_000;

    private TeamsServer(int asked) => _asked = asked;

    /// <summary>What the bot sent so far.</summary>
    public SentCounts Sent { get; } = new();

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <param name="asked">How many people are asked in each team.</param>
    public static async Task<TeamsServer> StartAsync(int asked)
    {
        var server = new TeamsServer(asked);
        var app = ServerHost.CreateBuilder().Build();
        server._app = app;
        app.MapGet("/openid", () => Results.Json(new JsonObject { ["issuer"] = Registration.Issuer, ["jwks_uri"] = $"{server.Address}keys" }));
        app.MapGet("/keys", () => Results.Json(server._signer.Keys()));
        app.MapPost("/login/oauth2/v2.0/token", () => Results.Json(new JsonObject { ["access_token"] = "bot-token", ["expires_in"] = 3600 }));
        app.MapPost("/teams/v3/conversations", CreateAsync);
        app.MapPost("/teams/v3/conversations/{conversation}/activities", server.PostAsync);
        app.MapPost("/teams/v3/conversations/{conversation}/activities/{activity}", server.PostAsync);
        app.MapPut("/teams/v3/conversations/{conversation}/activities/{activity}", server.UpdateAsync);
        app.MapGet("/teams/v3/conversations/{team}/pagedmembers", server.Members);
        await app.StartAsync();
        return server;
    }

    /// <summary>The token with which Teams comes to the bot.</summary>
    public string Token(DateTimeOffset now) => _signer.Token(Registration.ServiceUrl(Address), now);

    /// <summary>The next message in a conversation.</summary>
    public Task<byte[]> NextAsync(string conversation) =>
        _awaited.GetOrAdd(conversation, _ => new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _signer.Dispose();
    }

    private static async Task<IResult> CreateAsync(HttpRequest request)
    {
        using var parameters = await JsonDocument.ParseAsync(request.Body);
        var member = parameters.RootElement.GetProperty("members")[0].GetProperty("id").GetString()!;
        return Results.Text($$"""{"id":"{{new Persona(member[3..]).Chat}}"}""", "application/json", statusCode: StatusCodes.Status201Created);
    }

    private async Task<IResult> PostAsync(HttpRequest request, string conversation)
    {
        var activity = await BodyAsync(request);
        Sent.Created(conversation, activity);
        if (_awaited.TryRemove(conversation, out var awaited))
            awaited.SetResult(activity);
        return Results.Text($$"""{"id":"{{NewId()}}"}""", "application/json", statusCode: StatusCodes.Status201Created);
    }

    private async Task<IResult> UpdateAsync(HttpRequest request, string activity)
    {
        await BodyAsync(request);
        Sent.Updated();
        return Results.Text($$"""{"id":"{{activity}}"}""", "application/json");
    }

    private IResult Members(string team) => Results.Json(new JsonObject
    {
        ["members"] = new JsonArray([.. new Team(Team.KeyOf(team), _asked).Members.Select(person =>
            (JsonNode)new JsonObject { ["id"] = person.Id, ["name"] = person.Name, ["tenantId"] = Registration.Tenant })]),
    });

    private string NewId() => Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }
}
