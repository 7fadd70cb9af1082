using System.Net;
using Microsoft.Extensions.Configuration;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

/// <summary>The public cloud and that of the US Government.</summary>
public class CloudTests
{
    private const string Government = "https://botframework.azure.us";

    [Theory]
    [InlineData(null, "https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration", null, "https://api.botframework.com")]
    [InlineData("", "https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration", null, "https://api.botframework.com")]
    [InlineData("https://botframework.com", "https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration", null, "https://api.botframework.com")]
    [InlineData(Government, "https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", "https://api.botframework.us")]
    [InlineData(Government + "/", "https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", "https://api.botframework.us")]
    public void ChannelService_SetsTheDefaultsOfItsCloud(string? channelService, string issuer, string metadata, string? login, string scope)
    {
        var settings = Settings(new() { ["ChannelService"] = channelService });

        Assert.Equal(issuer, settings.Issuer);
        Assert.Equal(metadata, settings.MetadataUrl.AbsoluteUri);
        Assert.Equal(login, settings.LoginUrl?.AbsoluteUri);
        Assert.Equal(scope, settings.OAuthScope);
    }

    [Theory]
    [InlineData("https://botframework.azure.cn")]
    [InlineData("government")]
    [InlineData("http://botframework.azure.us")]
    public void ChannelService_ThatIsNotKnown_IsAnErrorThatNamesIt(string channelService)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Settings(new() { ["ChannelService"] = channelService }));

        Assert.Contains("ChannelService", error.Message, StringComparison.Ordinal);
        Assert.Contains(channelService, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gov/")]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/dod/")]
    public void ServiceUrls_OfTheGovernmentsTeams_AreAllowedByDefault(string url) => Assert.True(Settings([]).ServiceUrls.Allows(url));

    [Theory]
    [InlineData("https://api.botframework.us", HttpStatusCode.OK)]
    [InlineData("https://api.botframework.com", HttpStatusCode.Unauthorized)]
    public async Task Government_AcceptsTokensOfItsOwnIssuerAlone(string issuer, HttpStatusCode expected)
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (turn, cancel) => turn.SendActivityAsync("x", cancellationToken: cancel), settings: new() { ["ChannelService"] = Government });
        var token = new TestToken(channel, TimeProvider.System.GetUtcNow());
        token.Payload["iss"] = issuer;

        using var response = await host.PostAsync(Incoming.Message(channel, "x").ToJsonString(), $"Bearer {token}");

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Government_AsksForTokensOfItsOwnScope()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (turn, cancel) => turn.SendActivityAsync("x", cancellationToken: cancel), settings: new() { ["ChannelService"] = Government });
        var token = new TestToken(channel, TimeProvider.System.GetUtcNow());
        token.Payload["iss"] = "https://api.botframework.us";

        using var response = await host.PostAsync(Incoming.Message(channel, "x").ToJsonString(), $"Bearer {token}");

        Assert.Equal("https://api.botframework.us/.default", channel.TokenRequests.Single()["scope"]);
        Assert.Equal("Bearer bot-token-1", channel.Received.Single().Authorization);
    }

    [Theory]
    [InlineData("11111111-0000-0000-0000-000000000001", HttpStatusCode.OK)]
    [InlineData("11111111-0000-0000-0000-00000000000A", HttpStatusCode.OK)]
    [InlineData(Channel.Tenant, HttpStatusCode.Forbidden)]
    public async Task Tenants_InTheSetting_AreTheOnesThatMayUseTheBot(string tenant, HttpStatusCode expected)
    {
        await using var channel = await Channel.StartAsync();
        var settings = new Dictionary<string, string?> { ["Regie:Tenants"] = "11111111-0000-0000-0000-000000000001; 11111111-0000-0000-0000-00000000000a" };
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, settings: settings);
        var activity = Incoming.Message(channel, "x");
        activity["channelData"]!["tenant"]!["id"] = tenant;
        activity["conversation"]!["tenantId"] = tenant;

        using var response = await host.PostAsync(activity);

        Assert.Equal(expected, response.StatusCode);
    }

    private static BotFrameworkSettings Settings(Dictionary<string, string?> values) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), isDevelopment: false);
}
