using System.Net;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Turns;

public class HeldReplyTests
{
    [Fact]
    public async Task Reply_OfATurn_IsSentAfterTheTurn()
    {
        await using var channel = await Channel.StartAsync();
        var sentDuringTurn = -1;
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            await turn.SendActivityAsync("een", cancellationToken: ct);
            await turn.SendActivityAsync("twee", cancellationToken: ct);
            sentDuringTurn = channel.Received.Count;
        });

        using var response = await host.PostAsync(Incoming.Message(channel, "x"));

        Assert.Equal(0, sentDuringTurn);
        Assert.Equal(["een", "twee"], channel.Texts);
    }

    [Fact]
    public async Task Typing_InATurn_IsSentAtOnce()
    {
        await using var channel = await Channel.StartAsync();
        var sentDuringTurn = -1;
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), ct);
            sentDuringTurn = channel.Received.Count;
        });

        using var response = await host.PostAsync(Incoming.Message(channel, "x"));

        Assert.Equal(1, sentDuringTurn);
    }

    [Fact]
    public async Task Update_OfAReplyOfTheSameTurn_GoesToItsRealId()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            var sent = await turn.SendActivityAsync("bezig", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id, Text = "klaar" }, ct);
            await turn.DeleteActivityAsync(sent.Id, ct);
        });

        using var response = await host.PostAsync(Incoming.Message(channel, "x", id: "act-1", conversation: "c"));

        Assert.Equal(
            ["POST /teams/v3/conversations/c/activities/act-1", "PUT /teams/v3/conversations/c/activities/sent-1", "DELETE /teams/v3/conversations/c/activities/sent-1"],
            channel.Received.Select(call => $"{call.Method} {call.Path}"));
        Assert.Equal("klaar", channel.Received.ElementAt(1).Text);
    }

    [Fact]
    public async Task Reply_ChangedAfterSending_IsSentAsItWas()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            var reply = MessageFactory.Text("een");
            await turn.SendActivityAsync(reply, ct);
            reply.Text = "twee";
            await turn.SendActivityAsync(reply, ct);
        });

        using var response = await host.PostAsync(Incoming.Message(channel, "x"));

        Assert.Equal(["een", "twee"], channel.Texts);
    }

    [Fact]
    public async Task Reply_TheChannelDoesNotTake_LeavesTheTurnAndTheOthersStanding()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (context, n) => n == 1 ? Microsoft.AspNetCore.Http.Results.Json(new { error = new { code = "MessageWritesBlocked" } }, statusCode: 403) : null;
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            await turn.SendActivityAsync("een", cancellationToken: ct);
            await turn.SendActivityAsync("twee", cancellationToken: ct);
        });

        using var response = await host.PostAsync(Incoming.Message(channel, "x"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["een", "twee"], channel.Texts);
        Assert.Contains(host.Logs.Lines, line => line.Contains("Blocked", StringComparison.Ordinal));
    }
}
