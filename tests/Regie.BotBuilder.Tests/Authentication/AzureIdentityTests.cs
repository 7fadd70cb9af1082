using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Web;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

/// <summary>The real Azure.Identity, with its HTTP requests answered here instead of by Microsoft.</summary>
public sealed class AzureIdentityTests : IDisposable
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private const string Scope = "https://api.botframework.com/.default";
    private readonly ScriptedHandler _microsoft = new(Answer);
    private readonly string _file = Path.GetTempFileName();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SingleTenant_WithASecret_AsksAtItsOwnTenant()
    {
        var token = await TokenAsync(new() { ["MicrosoftAppType"] = "SingleTenant", ["MicrosoftAppPassword"] = "s3cret" });

        var form = Form("login.microsoftonline.com", Channel.Tenant);
        Assert.Equal("azure-token", token.Token);
        Assert.Equal("client_credentials", form["grant_type"]);
        Assert.Equal(TestToken.AppId, form["client_id"]);
        Assert.Equal("s3cret", form["client_secret"]);
        Assert.Contains(Scope, form["scope"]!.Split(' '));
    }

    [Fact]
    public async Task SingleTenant_WithACertificate_SignsAnAssertionWithIt()
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=regie", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var pem = $"{_file}.pem";
        await File.WriteAllTextAsync(pem, $"{certificate.ExportCertificatePem()}\n{rsa.ExportPkcs8PrivateKeyPem()}", Ct);

        await TokenAsync(new() { ["MicrosoftAppType"] = "singletenant", ["MicrosoftAppCertificatePath"] = pem });
        File.Delete(pem);

        var form = Form("login.microsoftonline.com", Channel.Tenant);
        Assert.Equal(AssertionType, form["client_assertion_type"]);
        Assert.Null(form["client_secret"]);
        var assertion = new JsonWebToken(form["client_assertion"]);
        Assert.Equal(TestToken.AppId, assertion.Issuer);
        Assert.Equal(TestToken.AppId, assertion.Subject);
        var thumbprint = assertion.TryGetHeaderValue<string>("x5t#S256", out var sha256) ? sha256 : assertion.X5t;
        Assert.Contains(thumbprint, new[] { Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256)), Base64UrlEncoder.Encode(certificate.GetCertHash()) });
        Assert.Contains(Convert.ToBase64String(certificate.RawData), Header(form["client_assertion"]!)["x5c"]!.ToJsonString().Replace("\\u002B", "+", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SingleTenant_WithAFederatedWorkloadIdentity_HandsItsTokenOver()
    {
        await File.WriteAllTextAsync(_file, "token-of-the-cluster", Ct);

        await TokenAsync(new() { ["MicrosoftAppType"] = "SingleTenant" }, workload: _file);

        var form = Form("login.microsoftonline.com", Channel.Tenant);
        Assert.Equal(AssertionType, form["client_assertion_type"]);
        Assert.Equal("token-of-the-cluster", form["client_assertion"]);
        Assert.Equal(TestToken.AppId, form["client_id"]);
    }

    [Fact]
    public async Task UserAssignedManagedIdentity_IsAskedOfTheMachine()
    {
        var token = await TokenAsync(new() { ["MicrosoftAppType"] = "UserAssignedMSI" });

        var request = _microsoft.Requests[^1];
        var query = HttpUtility.ParseQueryString(request.RequestUri!.Query);
        Assert.Equal("azure-token", token.Token);
        Assert.Equal("/metadata/identity/oauth2/token", request.RequestUri.AbsolutePath);
        Assert.Equal("true", request.Headers.GetValues("Metadata").Single());
        Assert.Equal("https://api.botframework.com", query["resource"]);
        Assert.Equal(TestToken.AppId, query["client_id"]);
    }

    [Fact]
    public async Task MultiTenant_AsksAtTheTenantOfTheBotFramework()
    {
        await TokenAsync(new() { ["MicrosoftAppPassword"] = "s3cret" });

        Assert.Equal(TestToken.AppId, Form("login.microsoftonline.com", "botframework.com")["client_id"]);
    }

    [Fact]
    public async Task Government_AsksAtItsOwnLogin()
    {
        await TokenAsync(new() { ["ChannelService"] = "https://botframework.azure.us", ["MicrosoftAppType"] = "SingleTenant", ["MicrosoftAppPassword"] = "s3cret" }, "https://api.botframework.us/.default");

        Assert.Contains("https://api.botframework.us/.default", Form("login.microsoftonline.us", Channel.Tenant)["scope"]!.Split(' '));
    }

    [Fact]
    public void SingleTenant_WithNothingToProveItWith_SaysWhatIsMissing()
    {
        var error = Assert.Throws<InvalidOperationException>(() => BotCredential.Create(Settings(new() { ["MicrosoftAppType"] = "SingleTenant" }), TestToken.AppId, workloadTokenFile: string.Empty));

        Assert.Contains("MicrosoftAppPassword", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SingleTenant_WithoutTenant_SaysWhatIsMissing()
    {
        var error = Assert.Throws<InvalidOperationException>(() => BotCredential.Create(Settings(new() { ["MicrosoftAppType"] = "SingleTenant", ["MicrosoftAppTenantId"] = "" }), TestToken.AppId));

        Assert.Contains("MicrosoftAppTenantId", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Managed")]
    [InlineData("1")]
    [InlineData("SingleTenant,MultiTenant")]
    public void AppType_ThatIsNotKnown_IsAnErrorThatNamesIt(string type)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Settings(new() { ["MicrosoftAppType"] = type }));

        Assert.Contains($"'{type}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_OfAzureIdentity_GoesWithTheCallToTheChannelAndIsAskedForOnce()
    {
        await using var channel = await Channel.StartAsync();
        var settings = Settings(new() { ["MicrosoftAppType"] = "SingleTenant", ["MicrosoftAppPassword"] = "s3cret", ["Regie:ServiceUrls"] = channel.ServiceUrl });
        using var http = new HttpClient();
        using var transport = new HttpClientTransport(_microsoft);
        var tokens = AccessTokenSources.Create(settings, http, TimeProvider.System, NullLogger.Instance, transport);
        using var client = new ConnectorClient(new ChannelHttp(http, settings.ServiceUrls, tokens, TimeProvider.System), new Uri(channel.ServiceUrl));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Conversations.SendToConversationAsync("c", MessageFactory.Text("x"), Ct)));

        Assert.All(channel.Received, call => Assert.Equal("Bearer azure-token", call.Authorization));
        Assert.Single(_microsoft.Requests, request => request.RequestUri!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Token_ThatMicrosoftRefuses_LeavesTheMessageUnsent()
    {
        await using var channel = await Channel.StartAsync();
        var settings = Settings(new() { ["MicrosoftAppType"] = "SingleTenant", ["MicrosoftAppPassword"] = "wrong", ["Regie:ServiceUrls"] = channel.ServiceUrl });
        using var http = new HttpClient();
        using var transport = new HttpClientTransport(new ScriptedHandler(request => Json(HttpStatusCode.Unauthorized, new { error = "invalid_client", error_description = "AADSTS7000215" })));
        var tokens = AccessTokenSources.Create(settings, http, TimeProvider.System, NullLogger.Instance, transport);
        using var client = new ConnectorClient(new ChannelHttp(http, settings.ServiceUrls, tokens, TimeProvider.System), new Uri(channel.ServiceUrl));

        var error = await Assert.ThrowsAsync<TokenNotGivenException>(() => client.Conversations.SendToConversationAsync("c", MessageFactory.Text("x"), Ct));

        Assert.Equal(DeliveryFailure.NotSent, DeliveryFailures.Classify(error));
        Assert.Empty(channel.Received);
    }

    public void Dispose()
    {
        _microsoft.Dispose();
        File.Delete(_file);
    }

    private async Task<AccessToken> TokenAsync(Dictionary<string, string?> values, string scope = Scope, string? workload = null)
    {
        using var transport = new HttpClientTransport(_microsoft);
        var credential = BotCredential.Create(Settings(values), TestToken.AppId, transport, workload);
        return await credential.GetTokenAsync(new TokenRequestContext([scope]), Ct);
    }

    private static BotFrameworkSettings Settings(Dictionary<string, string?> values)
    {
        var registration = new Dictionary<string, string?> { ["MicrosoftAppId"] = TestToken.AppId, ["MicrosoftAppTenantId"] = Channel.Tenant };
        return new BotFrameworkSettings(new ConfigurationBuilder().AddInMemoryCollection(registration).AddInMemoryCollection(values).Build(), isDevelopment: false);
    }

    private System.Collections.Specialized.NameValueCollection Form(string host, string tenant)
    {
        var index = _microsoft.Requests.FindIndex(request => request.RequestUri!.Host == host && request.RequestUri.AbsolutePath == $"/{tenant}/oauth2/v2.0/token");
        Assert.True(index >= 0, $"No token was asked of {host} for {tenant}: {string.Join(", ", _microsoft.Requests.Select(request => request.RequestUri))}");
        return HttpUtility.ParseQueryString(_microsoft.Bodies[index]);
    }

    private static JsonNode Header(string jwt) => JsonNode.Parse(Base64UrlEncoder.DecodeBytes(jwt.Split('.')[0]))!;

    private static HttpResponseMessage Answer(HttpRequestMessage request) => request.RequestUri!.AbsolutePath switch
    {
        "/metadata/identity/oauth2/token" => Json(HttpStatusCode.OK, new { access_token = "azure-token", token_type = "Bearer", resource = "https://api.botframework.com", expires_on = TimeProvider.System.GetUtcNow().AddHours(8).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture) }),
        var path when path.EndsWith("/discovery/instance", StringComparison.Ordinal) => Json(HttpStatusCode.OK, new { tenant_discovery_endpoint = $"https://{request.RequestUri.Host}/common/.well-known/openid-configuration", metadata = Array.Empty<object>() }),
        var path when path.EndsWith("/token", StringComparison.Ordinal) => Json(HttpStatusCode.OK, new { access_token = "azure-token", token_type = "Bearer", expires_in = 3600 }),
        _ => Json(HttpStatusCode.NotFound, new { }),
    };

    private static HttpResponseMessage Json(HttpStatusCode status, object body) =>
        new(status) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };
}
