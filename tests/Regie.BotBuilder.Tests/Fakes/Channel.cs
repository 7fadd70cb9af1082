using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>Stands in for the Bot Framework on a loopback port: keys, tokens and the connector API, over real HTTP.</summary>
internal sealed class Channel : IAsyncDisposable
{
    public const string Tenant = "99999999-8888-7777-6666-555555555555";
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _keysFetched = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _sent;

    private Channel(WebApplication app) => _app = app;

    public ChannelKey Key { get; set; } = new("key-1", ChannelKey.Genuine, "msteams", "webchat");

    public List<ChannelKey> Published { get; } = [];

    public bool KeysAreDown { get; set; }

    public int KeyFetches { get; private set; }

    /// <summary>Ends when the keys were fetched for the first time.</summary>
    public Task KeysFetched => _keysFetched.Task;

    public bool TokensAreDown { get; set; }

    public int TokensGiven { get; private set; }

    /// <summary>What was asked of the token service.</summary>
    public ConcurrentQueue<Dictionary<string, string>> TokenRequests { get; } = [];

    public int TokenLifetimeSeconds { get; set; } = 3600;

    public ConcurrentQueue<ReceivedRequest> Received { get; } = [];

    /// <summary>Answers in place of the connector; null leaves it to the connector.</summary>
    public Func<HttpContext, int, IResult?>? Answers { get; set; }

    public string Address { get; private set; } = string.Empty;

    public string ServiceUrl => $"{Address}/teams/";

    public IEnumerable<string?> Texts => Received.Where(r => r.Method == "POST").Select(r => r.Text);

    public static async Task<Channel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var channel = new Channel(app);
        channel.Published.Add(channel.Key);
        app.MapGet("/openid", channel.Describe);
        app.MapGet("/keys", channel.Keys);
        app.MapPost("/login/oauth2/v2.0/token", (Delegate)channel.GiveTokenAsync);
        app.Map("/teams/{**path}", (Delegate)channel.ConnectAsync);
        await app.StartAsync();
        channel.Address = app.Urls.Single();
        return channel;
    }

    public string Token() => new TestToken(this, TimeProvider.System.GetUtcNow());

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Describe() => KeysAreDown
        ? Results.StatusCode(503)
        : Results.Json(new JsonObject { ["issuer"] = TestToken.Issuer, ["jwks_uri"] = $"{Address}/keys" });

    private IResult Keys()
    {
        KeyFetches++;
        _keysFetched.TrySetResult();
        return Results.Json(new JsonObject { ["keys"] = new JsonArray([.. Published.Select(key => key.Describe())]) });
    }

    private async Task<IResult> GiveTokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        TokenRequests.Enqueue(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        if (TokensAreDown)
        {
            return Results.StatusCode(503);
        }

        TokensGiven++;
        return Results.Json(new JsonObject { ["access_token"] = $"bot-token-{TokensGiven}", ["expires_in"] = TokenLifetimeSeconds });
    }

    private async Task<IResult> ConnectAsync(HttpContext context)
    {
        var request = context.Request;
        var body = default(JsonElement);
        if (request.ContentLength > 0)
        {
            body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
        }

        // The path as it came over the wire, escapes and all.
        var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var call = new ReceivedRequest(request.Method, path, request.Headers.Authorization, body);
        Received.Enqueue(call);
        if (Answers?.Invoke(context, Received.Count) is { } answer)
        {
            return answer;
        }

        return request.Method == "POST"
            ? Results.Json(new JsonObject { ["id"] = string.Create(CultureInfo.InvariantCulture, $"sent-{Interlocked.Increment(ref _sent)}") }, statusCode: 201)
            : Results.Json(new JsonObject());
    }
}
