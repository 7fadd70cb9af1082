using System.Net;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests;

public class EchoTests
{
    [Fact]
    public async Task Message_WithValidToken_IsAnsweredThroughTheConnectorWithTheBotsToken()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (turn, ct) => turn.SendActivityAsync($"echo {turn.Activity.Text}", cancellationToken: ct));

        using var response = await host.PostAsync(Incoming.Message(channel, "hallo", id: "act-1"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var sent = Assert.Single(channel.Received);
        Assert.Equal("POST", sent.Method);
        Assert.Equal("/teams/v3/conversations/19%3Athread%40thread.tacv2%3Bmessageid%3D1/activities/act-1", sent.Path);
        Assert.Equal("Bearer bot-token-1", sent.Authorization);
        Assert.Equal("echo hallo", sent.Text);
        Assert.Equal("act-1", sent.Body.GetProperty("replyToId").GetString());
        Assert.Equal("28:bot", sent.Body.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("29:fatima", sent.Body.GetProperty("recipient").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Messages_InOneHour_ShareOneOutboundToken()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (turn, ct) => turn.SendActivityAsync("echo", cancellationToken: ct));

        for (var i = 0; i < 5; i++)
        {
            using var response = await host.PostAsync(Incoming.Message(channel, "hallo"));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(1, channel.TokensGiven);
        Assert.Equal(5, channel.Received.Count);
    }

    [Fact]
    public async Task Message_ThatExpectsReplies_GetsThemInTheResponse()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: ct);
            await turn.SendActivityAsync("two", cancellationToken: ct);
        });
        var message = Incoming.Message(channel, "hallo");
        message["deliveryMode"] = "expectReplies";

        using var response = await host.PostAsync(message);

        var replies = System.Text.Json.JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("activities");
        Assert.Equal(["one", "two"], replies.EnumerateArray().Select(reply => reply.GetProperty("text").GetString()));
        Assert.Empty(channel.Received);
    }
}
