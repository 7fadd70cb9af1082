using System.Net;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

public class TokenAttackTests
{
    public static TheoryData<string> Names => [.. TokenAttacks.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Request_ThatIsNotGenuine_IsRefusedAndLoggedAndTheBotNotRun(string name)
    {
        var attack = TokenAttacks.All[name];
        await using var channel = await Channel.StartAsync();
        var turns = 0;
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.FromResult(turns++));
        var activity = Incoming.Message(channel, "x");
        var authorization = attack.Make(channel, new TestToken(channel, TimeProvider.System.GetUtcNow()), activity);

        using var response = await host.PostAsync(activity.ToJsonString(), authorization);

        Assert.Equal(attack.Status, response.StatusCode);
        Assert.Equal(0, turns);
        Assert.Empty(channel.Received);
        Assert.Equal(0, channel.TokensGiven);
        Assert.Contains($"Request refused with {(int)attack.Status}: {attack.Reason}.", host.Logs.Lines);
        Assert.DoesNotContain(host.Logs.Lines, line => authorization is not null && Secrets(authorization).Any(part => line.Contains(part, StringComparison.Ordinal)));
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(body, new[] { "The request has no valid token.", "The token is not for this activity." });
    }

    // What of an Authorization header may not be in a log: anything of it that is long enough to be of use.
    private static IEnumerable<string> Secrets(string authorization) => authorization.Split(' ', '.').Where(part => part.Length > 6);

    [Fact]
    public async Task Request_WithTwoTokens_IsRefused()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Incoming.Message(channel, "x").ToJsonString()) };
        request.Headers.TryAddWithoutValidation("Authorization", [$"Bearer {channel.Token()}", $"Bearer {channel.Token()}"]);

        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Request_WithoutToken_IsRefusedBeforeItsBodyIsRead()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);

        using var response = await host.PostAsync("not JSON at all", authorization: null);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Request_ToABotWithoutRegistration_IsRefused()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask, settings: new() { ["MicrosoftAppId"] = "" });

        using var response = await host.PostAsync(Incoming.Message(channel, "x"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(-4, 0, HttpStatusCode.OK)]
    [InlineData(60, 4, HttpStatusCode.OK)]
    public async Task Token_WithinFiveMinutesOfItsLifetime_IsAccepted(int expiresIn, int validIn, HttpStatusCode expected)
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);
        var now = TimeProvider.System.GetUtcNow();
        var token = new TestToken(channel, now);
        token.Payload["exp"] = now.AddMinutes(expiresIn).ToUnixTimeSeconds();
        token.Payload["nbf"] = now.AddMinutes(validIn).AddHours(expiresIn < 0 ? -1 : 0).ToUnixTimeSeconds();

        using var response = await host.PostAsync(Incoming.Message(channel, "x").ToJsonString(), $"Bearer {token}");

        Assert.Equal(expected, response.StatusCode);
    }
}
