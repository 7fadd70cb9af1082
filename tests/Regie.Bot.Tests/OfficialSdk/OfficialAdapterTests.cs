using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regie.Bot.Outbox;
using Regie.Bot.Tests.Hosting;
using Regie.Bot.Tests.Storage;
using Regie.Bot.Tests.World;
using Regie.Bot.Turns;
using Xunit;

namespace Regie.Bot.Tests.OfficialSdk;

/// <summary>The bot over HTTP on the official adapter, with real tokens: who gets in, and what a failed turn is answered with.</summary>
public sealed class OfficialAdapterTests : IAsyncLifetime
{
    private const string AppId = "8f3c1c4e-5f0a-4f5c-9d53-0c1c5a3b7e11";
    private const string Tenant = "1d2f7b1a-6a0e-4a7e-8d5f-2f6f0d9a4b22";
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly TestFolder _folder = new();
    private TokenService _tokens = null!;
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public async ValueTask InitializeAsync()
    {
        _tokens = await TokenService.StartAsync(Cancel);
        OfficialKeys.FetchFrom(_tokens.Document);
        _app = await StartAsync(AppId);
        _http = ClientOf(_app);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        await _tokens.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task CardAction_WithAGenuineToken_GetsItsAnswer()
    {
        var (status, body) = await SendAsync(Action("questions.begin"), Token());

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("application/vnd.microsoft.activity.message", JsonElement.Parse(body).GetProperty("type").GetString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiI4ZjNjMWM0ZSJ9.")]
    [InlineData("Basic aGFsbG86d2VyZWxk")]
    public async Task CardAction_WithoutAToken_IsRefused(string? authorization)
    {
        var (status, _) = await SendAsync(Action("questions.begin"), authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task CardAction_WithATokenForAnotherBot_IsRefused()
    {
        var (status, _) = await SendAsync(Action("questions.begin"), "Bearer " + TeamsKey.Sign(Guid.Empty.ToString(), ServiceUrl, Now));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task CardAction_WithATokenThatHasExpired_IsRefused()
    {
        var (status, _) = await SendAsync(Action("questions.begin"), "Bearer " + TeamsKey.Sign(AppId, ServiceUrl, Now.AddDays(-1)));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net.evil.example/emea/", Tenant)]
    [InlineData("https://user@smba.trafficmanager.net/emea/", Tenant)]
    [InlineData("http://smba.trafficmanager.net/emea/", Tenant)]
    [InlineData("https://smba.trafficmanager.net/emea/?x=1", Tenant)]
    [InlineData(ServiceUrl, "00000000-6a0e-4a7e-8d5f-2f6f0d9a4b22")]
    [InlineData(ServiceUrl, null)]
    public async Task CardAction_FromAServiceUrlOrTenantThatIsNotListed_IsRefused(string serviceUrl, string? tenant)
    {
        var (status, _) = await SendAsync(Action("questions.begin", serviceUrl, tenant), "Bearer " + TeamsKey.Sign(AppId, serviceUrl, Now));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task CardAction_WithATokenForAnotherServiceUrl_IsRefused()
    {
        var (status, _) = await SendAsync(Action("questions.begin"), "Bearer " + TeamsKey.Sign(AppId, "https://smba.trafficmanager.net/amer/", Now));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CardAction_AtABotWithoutARegistration_IsRefused(bool hasToken)
    {
        await using var app = await StartAsync("");
        using var http = ClientOf(app);

        var (status, _) = await SendAsync(Action("questions.begin"), hasToken ? Token() : null, http);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task CardAction_ThatFails_TellsWhoClickedInOneSentence()
    {
        var (status, body) = await SendAsync(Action(FailingAction.Verb), Token());

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Er ging iets mis", JsonElement.Parse(body).GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(FailingAction.Secret, body, StringComparison.Ordinal);
    }

    private async Task<WebApplication> StartAsync(string appId)
    {
        var app = BotApplication.Create(["--urls", "http://127.0.0.1:0"], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration["MicrosoftAppType"] = appId.Length > 0 ? "SingleTenant" : null;
            builder.Configuration["MicrosoftAppId"] = appId;
            builder.Configuration["MicrosoftAppPassword"] = "secret";
            builder.Configuration["MicrosoftAppTenantId"] = Tenant;
            builder.Configuration["ToBotFromChannelOpenIdMetadataUrl"] = _tokens.Document;
            builder.Configuration["ToBotFromChannelTokenIssuer"] = TeamsKey.Issuer;
            // The official library takes none of these for granted once one of them is set.
            builder.Configuration["ToChannelFromBotLoginUrl"] = "https://login.microsoftonline.com/" + Tenant;
            builder.Configuration["ToChannelFromBotOAuthScope"] = "https://api.botframework.com";
            builder.Configuration["OAuthUrl"] = "https://api.botframework.com/";
            builder.Configuration["Regie:Sqlite:Path"] = _folder[$"{Guid.NewGuid():N}.db"];
            builder.Services.AddSingleton<IMessenger>(new WorldTeams());
            builder.Services.AddSingleton<IActionHandler, FailingAction>();
        });
        await app.StartAsync(Cancel);
        return app;
    }

    private static HttpClient ClientOf(WebApplication app) => new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.First()) };

    private static string Token() => "Bearer " + TeamsKey.Sign(AppId, ServiceUrl, Now);

    private static string Action(string verb, string serviceUrl = ServiceUrl, string? tenant = Tenant) => JsonSerializer.Serialize(new
    {
        type = "invoke",
        name = "adaptiveCard/action",
        id = Guid.NewGuid().ToString(),
        channelId = "msteams",
        serviceUrl,
        from = new { id = "29:sanne", name = "Sanne de Vries" },
        recipient = new { id = "28:bot", name = "Regie.Bot" },
        conversation = new { id = "a:sanne", conversationType = "personal", tenantId = tenant },
        channelData = new { tenant = new { id = tenant } },
        value = new { action = new { type = "Action.Execute", verb, data = new { } }, trigger = "manual" },
    });

    private async Task<(HttpStatusCode Status, string Body)> SendAsync(string body, string? authorization, HttpClient? http = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await (http ?? _http).SendAsync(request, Cancel);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancel));
    }
}
