using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Outbox;

public sealed class OutboxFailureTests : OutboxTest
{
    [Fact]
    public async Task Throttled_IsSentAgainAfterTheTimeThatTeamsAskedFor()
    {
        await PutAsync(Message("a"));
        var throttled = true;
        Teams.Before = (_, _) => throttled ? throw new SendException(SendFailure.Throttled, "429", TimeSpan.FromSeconds(40)) : Task.CompletedTask;
        var instance = await StartAsync(Posting());

        var waiting = await UntilAsync("a", message => message.Reason is not null);
        Assert.Equal((OutboxState.Pending, 0, Time.GetUtcNow().AddSeconds(40)), (waiting.State, waiting.Attempts, waiting.DueAt));

        throttled = false;
        await PassAsync(TimeSpan.FromSeconds(39), instance);
        Assert.Empty(Teams.Arrived);
        await PassUntilAsync("a", OutboxState.Done, TimeSpan.FromSeconds(1));
        Assert.Single(Teams.Arrived);
    }

    [Fact]
    public async Task Throttled_OthersInThatConversationWaitToo()
    {
        await PutAsync(Message("a", dueIn: TimeSpan.FromSeconds(-1)), Message("b"));
        var sends = 0;
        Teams.Before = (_, _) => ++sends == 1 ? throw new SendException(SendFailure.Throttled, "429", TimeSpan.FromSeconds(40)) : Task.CompletedTask;
        var instance = await StartAsync(Posting());

        await UntilAsync("b", message => message.Reason is not null);
        await PassAsync(TimeSpan.FromSeconds(30), instance);

        Assert.Equal(1, sends);
        await PassUntilAsync("b", OutboxState.Done, TimeSpan.FromSeconds(5));
        Assert.Equal(3, sends);
    }

    [Fact]
    public async Task Transient_IsTriedAgainWithLongerAndLongerWaits()
    {
        await PutAsync(Message("a"));
        var waits = new List<double>();
        var last = Time.GetUtcNow();
        Teams.Before = (_, _) =>
        {
            waits.Add((Time.GetUtcNow() - last).TotalSeconds);
            last = Time.GetUtcNow();
            return waits.Count < 5 ? throw new SendException(SendFailure.Transient, "no connection") : Task.CompletedTask;
        };
        await StartAsync(Posting());

        await PassUntilAsync("a", OutboxState.Done, TimeSpan.FromSeconds(1));

        Assert.Equal(5, waits.Count);
        Assert.All(new[] { 5, 10, 20, 40 }.Zip(waits.Skip(1)), pair => Assert.InRange(pair.Second, pair.First, pair.First + 10));
    }

    [Fact]
    public async Task Transient_ForTooLong_EndsDeadWithTheReason()
    {
        Options.TransientAttempts = 3;
        await PutAsync(Message("a"));
        Teams.Before = (_, _) => throw new SendException(SendFailure.Transient, "no connection");
        await StartAsync(Posting());

        var dead = await PassUntilAsync("a", OutboxState.Dead, TimeSpan.FromSeconds(10));

        Assert.Equal("Given up after 3 tries. Transient: no connection", dead.Reason);
    }

    [Theory]
    [InlineData(SendFailure.Gone)]
    [InlineData(SendFailure.Refused)]
    [InlineData(SendFailure.Blocked)]
    [InlineData(SendFailure.NotInstalled)]
    public async Task Undeliverable_WithoutFallback_IsDeadAtOnceWithTheReason(SendFailure failure)
    {
        await PutAsync(Message("a"));
        Teams.Before = (_, _) => throw new SendException(failure, "403 MessageWritesBlocked");
        var handler = Posting();
        await StartAsync(handler);

        var dead = await UntilAsync("a", OutboxState.Dead);

        Assert.Equal($"{failure}: 403 MessageWritesBlocked", dead.Reason);
        Assert.Equal(1, handler.Calls);
    }

    [Theory]
    [InlineData(SendFailure.Blocked)]
    [InlineData(SendFailure.NotInstalled)]
    public async Task Undeliverable_WithFallback_IsDeliveredOtherwise(SendFailure failure)
    {
        await PutAsync(Message("a"));
        Teams.Before = (to, _) => to == "29:ans" ? throw new SendException(failure, "403") : Task.CompletedTask;
        await StartAsync(new FakeRuleHandler(
            "post",
            async (_, token) =>
            {
                await Messenger.PostToPersonAsync(Place, "29:ans", MessageFactory.Text("hallo"), token);
                return new OutboxResult.Done();
            },
            fallBack: (work, _, token) => PostAsync(work, token)));

        var done = await UntilAsync("a", OutboxState.Done);

        Assert.Equal([$"{Place.ConversationId}: a"], Teams.Arrived);
        Assert.Equal("activity-1", done.ActivityId);
    }

    [Fact]
    public async Task Undeliverable_FallbackThatIsThrottled_IsTriedAgain()
    {
        await PutAsync(Message("a"));
        var first = true;
        Teams.Before = (to, _) =>
        {
            if (to == "29:ans")
                throw new SendException(SendFailure.Blocked, "403");
            if (!first)
                return Task.CompletedTask;
            first = false;
            throw new SendException(SendFailure.Throttled, "429", TimeSpan.FromSeconds(2));
        };
        await StartAsync(new FakeRuleHandler(
            "post",
            async (_, token) =>
            {
                await Messenger.PostToPersonAsync(Place, "29:ans", MessageFactory.Text("hallo"), token);
                return new OutboxResult.Done();
            },
            fallBack: (work, _, token) => PostAsync(work, token)));

        await PassUntilAsync("a", OutboxState.Done, TimeSpan.FromSeconds(1));

        Assert.Single(Teams.Arrived);
    }

    [Fact]
    public async Task HandlerThatFails_IsTriedAFewTimesAndThenDead()
    {
        Options.FaultAttempts = 3;
        await PutAsync(Message("a"));
        var handler = new FakeHandler("post", sends: true, (_, _) => throw new InvalidOperationException("wrong"));
        await StartAsync(handler);

        var dead = await PassUntilAsync("a", OutboxState.Dead, TimeSpan.FromSeconds(5));

        Assert.Equal(3, handler.Calls);
        Assert.Equal("Given up after 3 tries. InvalidOperationException", dead.Reason);
    }

    [Fact]
    public async Task HandlerThatFailsAfterItSent_IsDoneAndNeverSentAgain()
    {
        await PutAsync(Message("a"));
        var handler = new FakeHandler("post", sends: true, async (work, token) =>
        {
            await PostAsync(work, token);
            throw new InvalidOperationException("wrong");
        });
        var instance = await StartAsync(handler);

        var done = await UntilAsync("a", OutboxState.Done);
        await PassAsync(TimeSpan.FromHours(2), instance);

        Assert.Equal("activity-1", done.ActivityId);
        Assert.Single(Teams.Arrived);
    }

    [Fact]
    public async Task StoreThatFailsAfterTheSend_IsAskedAgainAndNothingIsSentTwice()
    {
        await PutAsync(Message("a"));
        var fails = 0;
        Teams.After = _ =>
        {
            fails = 3;
            return Task.CompletedTask;
        };
        Store.BeforeCommit = (_, _) => fails-- > 0 ? throw new IOException("away") : Task.CompletedTask;
        await StartAsync(Posting());

        await PassUntilAsync("a", OutboxState.Done, TimeSpan.FromMilliseconds(250));

        Assert.Single(Teams.Arrived);
    }
}
