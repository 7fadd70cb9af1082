using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Outbox;

public sealed class OutboxAmbiguityTests : OutboxTest
{
    [Fact]
    public async Task Ambiguous_WithoutARule_IsRecordedAndNeverSentAgain()
    {
        await PutAsync(Message("a"));
        Teams.After = _ => throw new SendException(SendFailure.Ambiguous, "no answer in time");
        var instance = await StartAsync(Posting());

        var ambiguous = await UntilAsync("a", OutboxState.Ambiguous);
        await PassAsync(TimeSpan.FromDays(1), instance);

        Assert.Equal((null, "Ambiguous: no answer in time"), (ambiguous.DueAt, ambiguous.Reason));
        Assert.Single(Teams.Arrived);
    }

    [Fact]
    public async Task Ambiguous_WithARule_AsksItOnceAfterAWhile()
    {
        await PutAsync(Message("a"));
        Teams.After = _ => throw new SendException(SendFailure.Ambiguous, "502");
        var handler = new FakeRuleHandler("post", PostAsync, _ => Task.FromResult<OutboxResult>(new OutboxResult.Done("found", "17")));
        var instance = await StartAsync(handler);

        var waiting = await UntilAsync("a", message => message.State == OutboxState.Ambiguous);
        await PassAsync(Options.AmbiguityDelay - TimeSpan.FromSeconds(1), instance);
        Assert.Equal(0, handler.Resolved);

        var done = await PassUntilAsync("a", OutboxState.Done, TimeSpan.FromSeconds(1));
        Assert.True(Time.GetUtcNow() >= waiting.DueAt);
        Assert.Equal((1, 1, "17"), (handler.Calls, handler.Resolved, done.ActivityId));
    }

    [Fact]
    public async Task Ambiguous_RuleThatWantsItSentAgain_IsSentAgain()
    {
        await PutAsync(Message("a"));
        var lost = true;
        Teams.Before = (_, _) => lost ? throw new SendException(SendFailure.Ambiguous, "502") : Task.CompletedTask;
        await StartAsync(new FakeRuleHandler("post", PostAsync, _ =>
        {
            lost = false;
            return Task.FromResult<OutboxResult>(new OutboxResult.Later(Time.GetUtcNow(), "a second card does no harm"));
        }));

        var done = await PassUntilAsync("a", OutboxState.Done, TimeSpan.FromSeconds(5));

        Assert.Single(Teams.Arrived);
        Assert.Equal(1, done.Resent);
    }

    [Fact]
    public async Task Ambiguous_AgainAndAgain_EndsLeft()
    {
        Options.FaultAttempts = 4;
        await PutAsync(Message("a"));
        Teams.Before = (_, _) => throw new SendException(SendFailure.Ambiguous, "502");
        var handler = new FakeRuleHandler("post", PostAsync, _ => Task.FromResult<OutboxResult>(new OutboxResult.Later(Time.GetUtcNow())));
        await StartAsync(handler);

        await PassUntilAsync("a", OutboxState.Ambiguous, TimeSpan.FromSeconds(30));

        Assert.InRange(handler.Calls, 1, 4);
    }

    [Fact]
    public async Task Ambiguous_RuleThatLeavesIt_IsSettledWithItsReason()
    {
        await PutAsync(Message("a"));
        Teams.Before = (_, _) => throw new SendException(SendFailure.Ambiguous, "502");
        await StartAsync(new FakeRuleHandler("post", PostAsync, _ => Task.FromResult<OutboxResult>(new OutboxResult.Leave("a nudge is not repeated"))));

        var left = await PassUntilAsync("a", OutboxState.Ambiguous, TimeSpan.FromSeconds(30));

        Assert.Equal("a nudge is not repeated", left.Reason);
    }

    [Fact]
    public async Task Ambiguous_RuleThatFails_IsAskedAgainAndNothingIsSent()
    {
        await PutAsync(Message("a"));
        Teams.After = _ => throw new SendException(SendFailure.Ambiguous, "502");
        var faults = 3;
        var handler = new FakeRuleHandler("post", PostAsync, _ => faults-- > 0
            ? throw new SendException(SendFailure.Transient, "no connection")
            : Task.FromResult<OutboxResult>(new OutboxResult.Done("found", "17")));
        await StartAsync(handler);

        await PassUntilAsync("a", OutboxState.Done, TimeSpan.FromSeconds(10));

        Assert.Equal((1, 4), (handler.Calls, handler.Resolved));
        Assert.Single(Teams.Arrived);
    }

    [Fact]
    public async Task LeftBehindWhileSending_ByAHandlerThatSends_IsAmbiguous()
    {
        await PutAsync(Message("a", state: OutboxState.Sending, dueIn: TimeSpan.FromSeconds(30)));
        var handler = Posting();
        var instance = await StartAsync(handler);
        await PassAsync(TimeSpan.FromSeconds(20), instance);
        Assert.Equal(OutboxState.Sending, (await ReadAsync("a")).State);

        var ambiguous = await PassUntilAsync("a", OutboxState.Ambiguous, TimeSpan.FromSeconds(1));

        Assert.Equal(0, handler.Calls);
        Assert.Contains("ended before it had an answer", ambiguous.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LeftBehindWhileSending_ByAHandlerWithARule_AsksTheRule()
    {
        await PutAsync(Message("a", state: OutboxState.Sending));
        var handler = new FakeRuleHandler("post", PostAsync, _ => Task.FromResult<OutboxResult>(new OutboxResult.Done("found", "17")));
        await StartAsync(handler);

        await UntilAsync("a", OutboxState.Done);

        Assert.Equal((0, 1), (handler.Calls, handler.Resolved));
    }

    [Fact]
    public async Task LeftBehind_ByAHandlerThatOnlyWrites_IsDoneAgain()
    {
        await PutAsync(Message("a", type: "close", state: OutboxState.Sending));
        var handler = new FakeHandler("close", sends: false, (_, _) => Task.FromResult<OutboxResult>(new OutboxResult.Done()));
        await StartAsync(handler);

        await UntilAsync("a", OutboxState.Done);

        Assert.Equal(1, handler.Calls);
    }

    [Fact]
    public async Task Stop_WhileAMessageWaitsForItsTurn_GivesItBack()
    {
        await PutAsync([.. Enumerable.Range(0, 8).Select(i => Message($"m{i}", dueIn: TimeSpan.FromSeconds(i - 10)))]);
        var instance = await StartAsync(Posting());
        await UntilAsync("m7", OutboxState.Sending); // Seven went out in this second; the eighth waits.

        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await instance.StopAsync(now.Token);

        var released = await UntilAsync("m7", message => message.State == OutboxState.Pending);
        Assert.Equal((0, Time.GetUtcNow()), (released.Attempts, released.DueAt!.Value));
        Assert.Equal(7, Teams.Arrived.Count);
    }

    [Fact]
    public async Task Stop_WhileAMessageIsSent_WaitsForTheAnswer()
    {
        await PutAsync(Message("a"));
        var sending = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        Teams.After = async _ =>
        {
            sending.SetResult();
            await answer.Task;
        };
        var instance = await StartAsync(Posting());
        await sending.Task.WaitAsync(Cancel);

        var stop = instance.StopAsync(Cancel);
        Assert.False(stop.IsCompleted);
        answer.SetResult();
        await stop;

        Assert.Equal(OutboxState.Done, (await ReadAsync("a")).State);
    }

    [Fact]
    public async Task Stop_InAHurryWhileAMessageIsSent_RecordsItAsAmbiguous()
    {
        await PutAsync(Message("a"));
        var sending = new TaskCompletionSource();
        Teams.Before = async (_, token) =>
        {
            sending.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, Time, token);
        };
        var instance = await StartAsync(Posting());
        await sending.Task.WaitAsync(Cancel);

        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await instance.StopAsync(now.Token);

        await UntilAsync("a", OutboxState.Ambiguous);
    }

    [Fact]
    public async Task WorkThatTakesTooLong_IsStoppedBeforeItsClaimLapses()
    {
        await PutAsync(Message("a"));
        var sending = new TaskCompletionSource();
        Teams.Before = async (_, token) =>
        {
            sending.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, Time, token);
        };
        await StartAsync(Posting());
        await sending.Task.WaitAsync(Cancel);

        Time.Advance(Options.WorkTimeout);

        await UntilAsync("a", OutboxState.Ambiguous);
        Assert.True(Options.WorkTimeout < Options.Lease);
    }
}
