using System.Net;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

public class AnonymousTests
{
    private static readonly Dictionary<string, string?> Allowed = new() { ["Regie:AllowAnonymousOnLoopback"] = "true" };

    [Theory]
    [InlineData("Development", "127.0.0.1", true, HttpStatusCode.OK)]
    [InlineData("Development", "::1", true, HttpStatusCode.OK)]
    [InlineData("Development", "10.0.0.7", true, HttpStatusCode.Unauthorized)]
    [InlineData("Production", "127.0.0.1", true, HttpStatusCode.Unauthorized)]
    [InlineData("Development", "127.0.0.1", false, HttpStatusCode.Unauthorized)]
    public async Task Request_WithoutToken_IsAcceptedOnlyInDevelopmentFromThisMachineWhenSwitchedOn(string environment, string caller, bool allowed, HttpStatusCode expected)
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, settings: allowed ? Allowed : null, caller: IPAddress.Parse(caller), environment: environment);

        using var response = await host.PostAsync(Incoming.Message(channel, "x").ToJsonString(), authorization: null);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Request_WithoutToken_ThatNamesAServiceElsewhere_IsRefused()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, settings: Allowed, caller: IPAddress.Loopback, environment: "Development");
        var activity = Incoming.Message(channel, "x");
        activity["serviceUrl"] = "https://smba.trafficmanager.net/emea/";

        using var response = await host.PostAsync(activity.ToJsonString(), authorization: null);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Request_WithAWrongToken_IsRefusedEvenWhereNoneIsNeeded()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, settings: Allowed, caller: IPAddress.Loopback, environment: "Development");

        using var response = await host.PostAsync(Incoming.Message(channel, "x").ToJsonString(), "Bearer wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Switch_WhenOn_IsLoggedAtStart()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, settings: Allowed, caller: IPAddress.Loopback, environment: "Development");
        _ = host.Adapter;

        Assert.Contains(host.Logs.Lines, line => line.Contains("AllowAnonymousOnLoopback", StringComparison.Ordinal));
    }
}
