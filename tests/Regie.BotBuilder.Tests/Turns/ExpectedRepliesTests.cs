using System.Net;
using System.Text.Json;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Turns;

/// <summary>Replies that go back in the HTTP response obey the same rules as those that are sent.</summary>
public class ExpectedRepliesTests
{
    public static TheoryData<Activity> AgainstTheProtocol =>
    [
        new Activity(ActivityTypes.Event),
        new Activity(ActivityTypes.Message) { SuggestedActions = new SuggestedActions { Actions = [new CardAction { Type = ActionTypes.OpenUrl, Title = "Open", Value = "not an address" }] } },
        new Activity(ActivityTypes.Message) { TextHighlights = [new TextHighlight()] },
    ];

    [Theory]
    [MemberData(nameof(AgainstTheProtocol), DisableDiscoveryEnumeration = true)]
    public async Task Reply_AgainstTheProtocol_IsRefusedWhereTheBotSends(Activity reply)
    {
        ArgumentException? refused = null;
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            refused = await Assert.ThrowsAnyAsync<ArgumentException>(() => turn.SendActivityAsync(reply, ct));
            await turn.SendActivityAsync("anders", cancellationToken: ct);
        });

        using var response = await host.PostAsync(Message(channel));

        Assert.NotNull(refused);
        Assert.Equal(["anders"], (await RepliesAsync(response)).Select(sent => sent.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Reply_ThatIsRefused_EndsTheTurnAndTellsThePersonOnce()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            await turn.SendActivityAsync("half", cancellationToken: ct);
            await turn.SendActivityAsync(new Activity(ActivityTypes.Event), ct);
        });
        host.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("Er ging iets mis.");

        using var response = await host.PostAsync(Message(channel));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["Er ging iets mis."], (await RepliesAsync(response)).Select(sent => sent.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Reply_WithTheSameEntityTwice_LeavesWithOneAndWithoutOurOwnNotes()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (turn, ct) =>
            turn.SendActivityAsync(new Activity(ActivityTypes.Message) { Text = "x", CallerId = "urn:ours", Entities = [new Entity("clientInfo"), new Entity("clientInfo")] }, ct));

        using var response = await host.PostAsync(Message(channel));

        var reply = Assert.Single(await RepliesAsync(response));
        Assert.Single(reply.GetProperty("entities").EnumerateArray());
        Assert.False(reply.TryGetProperty("callerId", out _));
    }

    [Fact]
    public async Task Invoke_ThatExpectsReplies_GetsItsAnswerAmongThem()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            await turn.SendActivityAsync("een", cancellationToken: ct);
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } }, ct);
        });
        var invoke = Incoming.Invoke(channel, "x");
        invoke["deliveryMode"] = "expectReplies";

        using var response = await host.PostAsync(invoke);

        Assert.Equal(["message", "invokeResponse"], (await RepliesAsync(response)).Select(sent => sent.GetProperty("type").GetString()));
    }

    private static System.Text.Json.Nodes.JsonObject Message(Channel channel)
    {
        var message = Incoming.Message(channel, "hallo");
        message["deliveryMode"] = "expectReplies";
        return message;
    }

    private static async Task<IReadOnlyList<JsonElement>> RepliesAsync(HttpResponseMessage response) =>
        [.. JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("activities").EnumerateArray()];
}
