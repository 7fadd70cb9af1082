using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;
using Regie.Bot.Tests.Storage;
using Regie.Bot.Tests.World;
using Regie.Bot.Turns;
using Xunit;

namespace Regie.Bot.Tests.Hosting;

/// <summary>The bot over HTTP with real tokens: what strangers and broken clients send it.</summary>
public sealed class BotApplicationTests : IAsyncLifetime
{
    private const string AppId = "8f3c1c4e-5f0a-4f5c-9d53-0c1c5a3b7e11";
    private const string Tenant = "1d2f7b1a-6a0e-4a7e-8d5f-2f6f0d9a4b22";
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly TestFolder _folder = new();
    private readonly WorldTeams _teams = new();
    private TokenService _tokens = null!;
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _tokens = await TokenService.StartAsync(Cancel);
        _app = BotApplication.Create(["--urls", "http://127.0.0.1:0"], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration["MicrosoftAppId"] = AppId;
            builder.Configuration["MicrosoftAppTenantId"] = Tenant;
            builder.Configuration["ToBotFromChannelOpenIdMetadataUrl"] = _tokens.Document;
            builder.Configuration["Regie:Sqlite:Path"] = _folder["regie.db"];
            builder.Services.AddSingleton<IMessenger>(_teams);
        });
        await _app.StartAsync(Cancel);
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        await _tokens.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiI4ZjNjMWM0ZSJ9.")]
    public async Task Message_WithoutAValidToken_Gets401AndChangesNothing(string? token)
    {
        var response = await SendAsync(Message("nieuw initiatief"), token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.Status);
        Assert.False(await HasAnythingAsync());
    }

    [Fact]
    public async Task Message_ForAnotherBot_Gets401AndChangesNothing()
    {
        var response = await SendAsync(Message("nieuw initiatief"), "Bearer " + TeamsKey.Sign(Guid.Empty.ToString(), ServiceUrl, Now));

        Assert.Equal(HttpStatusCode.Unauthorized, response.Status);
        Assert.False(await HasAnythingAsync());
    }

    [Fact]
    public async Task Activity_OfAnUnknownType_IsIgnored()
    {
        var response = await SendAsync(Activity("suggestion/unheardOf"), Token());

        Assert.Equal(HttpStatusCode.OK, response.Status);
    }

    [Theory]
    [InlineData("composeExtension/unheardOf", 404)]
    [InlineData("adaptiveCard/action", 400)]
    public async Task Invoke_ThatCannotBeDone_IsTheCallersFault(string name, int status)
    {
        var response = await SendAsync(Activity("invoke", ("name", name)), Token());

        Assert.Equal(status, (int)response.Status);
        Assert.DoesNotContain("   at ", response.Body, StringComparison.Ordinal);
    }

    public static TheoryData<string, int> Bodies => new()
    {
        { "hallo", 400 },
        { "", 400 },
        { "[]", 400 },
        { "{\"type\":\"message\"", 400 },
        { string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000), 400 },
        { "{\"type\":\"message\",\"text\":\"" + new string('x', 10_000_000) + "\"}", 413 },
    };

    [Theory]
    [MemberData(nameof(Bodies), DisableDiscoveryEnumeration = true)]
    public async Task Body_ThatIsNoActivity_IsRefusedWithOneSentence(string body, int status)
    {
        var response = await SendAsync(body, Token());

        Assert.Equal(status, (int)response.Status);
        Assert.InRange(response.Body.Length, 1, 300);
        Assert.DoesNotContain("   at ", response.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CardAction_WithHostileData_IsAnsweredPolitely()
    {
        foreach (var verb in _app.Services.GetRequiredService<ActionRouter>().Verbs.Append("unheard.of"))
        {
            foreach (var data in (object?[])[null, "text", 5, new { initiative = "i-' OR 1=1", dialog = "x:y:z:w", verdict = -1, rule = "../../etc" }, new { dialog = "questions:i-aaaaaaaaaaaaaaaa:x", initiative = "i-aaaaaaaaaaaaaaaa", verdict = "99999999999999", rule = new string('r', 5000) }])
            {
                var value = new { action = new { type = "Action.Execute", verb, data }, trigger = "manual" };
                var response = await SendAsync(Activity("invoke", ("name", "adaptiveCard/action"), ("value", value)), Token());

                Assert.True(response.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{verb}: {(int)response.Status} {response.Body}");
                Assert.DoesNotContain("Er ging iets mis", response.Body, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Health_SaysThatTheBotIsReady()
    {
        Assert.Equal("alive", await _http.GetStringAsync("/health/live", Cancel));
        Assert.Equal("ready", await _http.GetStringAsync("/health/ready", Cancel));
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static string Token() => "Bearer " + TeamsKey.Sign(AppId, ServiceUrl, Now);

    private static string Message(string text) => Activity("message", ("text", text));

    private static string Activity(string type, params (string Name, object Value)[] fields)
    {
        var activity = new Dictionary<string, object>
        {
            ["type"] = type,
            ["id"] = Guid.NewGuid().ToString(),
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new { id = "29:sanne", name = "Sanne de Vries" },
            ["recipient"] = new { id = "28:bot", name = "Regie.Bot" },
            ["conversation"] = new { id = "a:sanne", conversationType = "personal", tenantId = Tenant },
            ["channelData"] = new { tenant = new { id = Tenant } },
        };
        foreach (var (name, value) in fields)
            activity[name] = value;
        return JsonSerializer.Serialize(activity);
    }

    private async Task<(HttpStatusCode Status, string Body)> SendAsync(string body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", token);
        // The answer to a body that is too large comes before all of it was read.
        request.Headers.ExpectContinue = body.Length > 1_000_000;
        using var response = await _http.SendAsync(request, Cancel);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancel));
    }

    private async Task<bool> HasAnythingAsync()
    {
        var store = _app.Services.GetRequiredService<IDocumentStore>();
        foreach (var kind in (string[])["initiative", "response", "person", "team", "outbox"])
        {
            await foreach (var _ in store.QueryKindAsync(kind, Cancel))
                return true;
        }

        return false;
    }
}
