using System.Net;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Turns;

public class FailedTurnTests
{
    [Fact]
    public async Task Turn_ThatThrows_SendsNothingAndIsAnsweredWith500InOneSentence()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            await turn.SendActivityAsync("half", cancellationToken: ct);
            throw new InvalidOperationException("secret detail");
        });

        using var response = await host.PostAsync(Incoming.Message(channel, "x"));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("The turn failed; nothing of it was kept.", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(channel.Received);
    }

    [Fact]
    public async Task Turn_ThatThrows_LeavesTheStateAsItWas()
    {
        await using var channel = await Channel.StartAsync();
        var storage = new MemoryStorage();
        var counting = new CountingBot(storage);
        var fail = false;
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            if (fail)
            {
                var state = new ConversationState(storage);
                (await state.CreateProperty<Counter>("counter").GetAsync(turn, () => new Counter(), ct)).Count = 99;
                throw new InvalidOperationException("after a change that was not saved");
            }

            await counting.OnTurnAsync(turn, ct);
        });

        using var first = await host.PostAsync(Incoming.Message(channel, "x"));
        fail = true;
        using var second = await host.PostAsync(Incoming.Message(channel, "x"));
        fail = false;
        using var third = await host.PostAsync(Incoming.Message(channel, "x"));

        Assert.Equal(["1", "2"], channel.Texts);
    }

    [Fact]
    public async Task Turn_ThatThrows_WithAnErrorHandler_TellsThePersonOnceAndIsAnsweredWith200()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            await turn.SendActivityAsync("half", cancellationToken: ct);
            throw new InvalidOperationException();
        });
        host.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("Er ging iets mis.");

        using var response = await host.PostAsync(Incoming.Message(channel, "x", id: "same"));
        using var again = await host.PostAsync(Incoming.Message(channel, "x", id: "same"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["Er ging iets mis."], channel.Texts);
    }

    [Fact]
    public async Task Turn_WhoseErrorHandlerThrows_IsAnsweredWith500()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => throw new InvalidOperationException());
        host.Adapter.OnTurnError = (_, _) => throw new InvalidOperationException("worse");

        using var response = await host.PostAsync(Incoming.Message(channel, "x"));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task Turn_ThatFailed_IsRunAgainWhenItIsDeliveredAgain()
    {
        await using var channel = await Channel.StartAsync();
        var tries = 0;
        await using var host = await BotHost.StartAsync(channel, (turn, ct) => ++tries == 1 ? throw new InvalidOperationException() : turn.SendActivityAsync("gelukt", cancellationToken: ct));

        using var first = await host.PostAsync(Incoming.Message(channel, "x", id: "same"));
        using var second = await host.PostAsync(Incoming.Message(channel, "x", id: "same"));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(["gelukt"], channel.Texts);
    }

    [Fact]
    public async Task Invoke_WhoseAnswerCannotBeWritten_FailsLikeAnyTurnAndTellsThePersonOnce()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            await turn.SendActivityAsync("half", cancellationToken: ct);
            await turn.SendActivityAsync(Answer(typeof(string)), ct);
        });
        host.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync(Answer("Er ging iets mis."));

        using var response = await host.PostAsync(Incoming.Invoke(channel, "x"));

        Assert.Equal((HttpStatusCode.OK, "\"Er ging iets mis.\""), (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Empty(channel.Received);
        Assert.Contains(host.Logs.Lines, line => line.Contains("The turn of activity", StringComparison.Ordinal) && line.Contains(nameof(NotSupportedException), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Invoke_WhoseAnswerCannotBeWritten_IsAnsweredWith500InOneSentence(bool sent)
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            await turn.SendActivityAsync("half", cancellationToken: ct);
            if (sent)
            {
                await turn.SendActivityAsync(Answer(typeof(string)), ct);
            }
            else
            {
                turn.TurnState.Set(BotAdapter.InvokeResponseKey, Answer(typeof(string)));
            }
        });

        using var response = await host.PostAsync(Incoming.Invoke(channel, "x"));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("The turn failed; nothing of it was kept.", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(channel.Received);
    }

    [Fact]
    public async Task Invoke_WhoseAnswerCannotBeWritten_LeavesTheStateAsItWas()
    {
        await using var channel = await Channel.StartAsync();
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            (await state.CreateProperty<Counter>("counter").GetAsync(turn, () => new Counter(), ct)).Count++;
            await turn.SendActivityAsync(Answer(typeof(string)), ct);
            await state.SaveChangesAsync(turn, cancellationToken: ct);
        });

        using var response = await host.PostAsync(Incoming.Invoke(channel, "x"));

        Assert.Empty(await storage.ReadAsync(["msteams/conversations/19:thread@thread.tacv2;messageid=1"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Invoke_WhoseErrorCannotBeWrittenEither_IsAnsweredWith500()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => throw new InvalidOperationException());
        host.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync(Answer(typeof(string)));

        using var response = await host.PostAsync(Incoming.Invoke(channel, "x"));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(host.Logs.Lines, line => line.Contains("error handler", StringComparison.Ordinal));
    }

    // A type of .NET is what no JSON can say.
    private static Activity Answer(object body) => new(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200, Body = body } };
}
