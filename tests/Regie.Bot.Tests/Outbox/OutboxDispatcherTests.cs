using Regie.Bot.Outbox;
using Regie.Bot.Storage;
using Regie.Bot.Tests.Storage;

namespace Regie.Bot.Tests.Outbox;

public sealed class OutboxDispatcherTests : OutboxTest
{
    [Fact]
    public async Task Dispatch_DueMessage_IsDoneOnceAndRemembersWhereItWent()
    {
        await PutAsync(Message("a"));
        var instance = await StartAsync(Posting());

        var done = await UntilAsync("a", OutboxState.Done);
        await IdleAsync(instance);

        Assert.Equal([$"{Place.ConversationId}: a"], Teams.Arrived);
        Assert.Equal((Place.ConversationId, "activity-1", 1), (done.ConversationId, done.ActivityId, done.Attempts));
        Assert.Equal((null, Time.GetUtcNow()), (done.DueAt, done.SettledAt!.Value));
    }

    [Fact]
    public async Task Dispatch_MessageOfLater_WaitsForItsTime()
    {
        await PutAsync(Message("a", dueIn: TimeSpan.FromSeconds(10)));
        var instance = await StartAsync(Posting());

        await PassAsync(TimeSpan.FromSeconds(9), instance);
        Assert.Empty(Teams.Arrived);

        Time.Advance(TimeSpan.FromSeconds(1));
        await UntilAsync("a", OutboxState.Done);
        Assert.Single(Teams.Arrived);
    }

    [Fact]
    public async Task Dispatch_ClockThatJumps_WakesByItself()
    {
        var instance = await StartAsync(Posting());
        await IdleAsync(instance);
        await PutAsync(Message("a", dueIn: TimeSpan.FromDays(3)));

        Time.Advance(TimeSpan.FromDays(3));

        await UntilAsync("a", OutboxState.Done);
    }

    [Fact]
    public async Task Wake_AfterACommit_DoesItAtOnce()
    {
        var instance = await StartAsync(Posting());
        await IdleAsync(instance);
        await PutAsync(Message("a"));

        instance.Signal.Wake();

        await UntilAsync("a", OutboxState.Done);
    }

    [Fact]
    public async Task Dispatch_OnePartition_KeepsTheOrderInWhichTheyAreDue()
    {
        await PutAsync([.. Enumerable.Range(0, 7).Select(i => Message($"m{i}", dueIn: TimeSpan.FromSeconds(-i)))]);
        await StartAsync(Posting());

        foreach (var i in Enumerable.Range(0, 7))
            await UntilAsync($"m{i}", OutboxState.Done);

        Assert.Equal(["m6", "m5", "m4", "m3", "m2", "m1", "m0"], Teams.Arrived.Select(text => text[^2..]));
    }

    [Fact]
    public async Task Dispatch_OnePartitionThatHangs_DoesNotHoldUpOthers()
    {
        var hang = new TaskCompletionSource();
        Options.BatchSize = 4;
        var handler = new FakeHandler("post", sends: false, async (work, token) =>
        {
            if (work.Message.Partition == "slow")
                await hang.Task.WaitAsync(token);
            return new OutboxResult.Done();
        });
        await PutAsync([.. Enumerable.Range(0, 20).Select(i => Message($"m{i}", "slow", dueIn: TimeSpan.FromSeconds(-60)))]);
        await PutAsync(Message("a", "quick"));
        await StartAsync(handler);

        await UntilAsync("a", OutboxState.Done, "quick");

        hang.SetResult();
        await UntilAsync("m19", OutboxState.Done, "slow");
    }

    [Fact]
    public async Task Dispatch_ThreeInstances_SendEachMessageOnce()
    {
        for (var p = 0; p < 20; p++)
            await PutAsync([.. Enumerable.Range(0, 5).Select(i => Message($"m{i}", $"p{p}", type: "person"))]);
        var handler = new FakeHandler("person", sends: true, async (work, token) =>
        {
            var sent = await Teams.PostToPersonAsync(Place, $"{work.Message.Partition}-{work.Message.Id}", MessageFactory.Text("hallo"), token);
            return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
        });
        Teams.Before = async (_, _) => await Task.Yield();
        await StartAsync(handler);
        await StartAsync(handler);
        await StartAsync(handler);

        for (var p = 0; p < 20; p++)
        {
            for (var i = 0; i < 5; i++)
                await UntilAsync($"m{i}", OutboxState.Done, $"p{p}");
        }

        Assert.Equal(100, Teams.Arrived.Distinct().Count());
        Assert.Equal(100, Teams.Arrived.Count);
    }

    [Fact]
    public async Task Dispatch_HandlerThatChangesTheInitiative_CommitsBothTogether()
    {
        await PutAsync(Message("a", type: "close"));
        IReadOnlyList<DocumentWrite>? last = null;
        Store.BeforeCommit = (_, writes) =>
        {
            last = writes;
            return Task.CompletedTask;
        };
        await StartAsync(new FakeHandler("close", sends: false, (work, _) =>
        {
            work.Session.Add(Note.Of("note", "closed"));
            return Task.FromResult<OutboxResult>(new OutboxResult.Done());
        }));

        await UntilAsync("a", OutboxState.Done);

        Assert.Equal(["a", "note"], last!.Select(write => write.Id).Order());
    }

    [Fact]
    public async Task Dispatch_HandlerThatLosesARace_RunsAgainOnFreshState()
    {
        await PutAsync(Message("a", type: "close"));
        var start = new DocumentSession(Store);
        start.Add(Note.Of("note", "0"));
        await start.CommitAsync(Cancel);
        var raced = false;
        var handler = new FakeHandler("close", sends: false, async (work, token) =>
        {
            var note = (await work.Session.LoadAsync<Note>("p", "note", token))!;
            if (!raced)
            {
                raced = true;
                var other = new DocumentSession(Store);
                (await other.LoadAsync<Note>("p", "note", token))!.Text = "theirs";
                await other.CommitAsync(token);
            }
            note.Text += "+mine";
            return new OutboxResult.Done();
        });
        await StartAsync(handler);

        await UntilAsync("a", OutboxState.Done);

        Assert.Equal(2, handler.Calls);
        Assert.Equal("theirs+mine", (await new DocumentSession(Store).LoadAsync<Note>("p", "note", Cancel))!.Text);
    }

    [Fact]
    public async Task Dispatch_HandlerThatFails_WritesNothingOfWhatItChanged()
    {
        await PutAsync(Message("a", type: "close"));
        await StartAsync(new FakeHandler("close", sends: false, (work, _) =>
        {
            work.Session.Add(Note.Of("note", "half"));
            throw new InvalidOperationException("wrong");
        }));

        var failed = await UntilAsync("a", message => message.State == OutboxState.Pending && message.Attempts == 1);

        Assert.Equal("InvalidOperationException", failed.Reason);
        Assert.Null(await Store.ReadAsync("p", "note", Cancel));
    }

    [Fact]
    public async Task Dispatch_AskedForAgainWhileItIsSent_DoesBothAndKnowsWhereTheFirstWent()
    {
        await PutAsync(Message("a"));
        var again = false;
        Teams.After = async _ =>
        {
            if (again)
                return;
            again = true;
            await PutAsync(Message("a", dueIn: TimeSpan.FromMinutes(5)));
        };
        var instance = await StartAsync(Posting());

        var asked = await UntilAsync("a", message => message.ActivityId is not null);
        Assert.Equal((OutboxState.Pending, "activity-1"), (asked.State, asked.ActivityId));

        await PassAsync(TimeSpan.FromMinutes(5), instance);
        await UntilAsync("a", OutboxState.Done);
        Assert.Equal(2, Teams.Arrived.Count);
    }

    [Fact]
    public async Task Dispatch_Later_WaitsAndStartsCountingAnew()
    {
        await PutAsync(Message("a"));
        var at = Time.GetUtcNow().AddHours(1);
        var first = true;
        var handler = new FakeHandler("post", sends: true, (_, _) =>
        {
            OutboxResult result = first ? new OutboxResult.Later(at, "outside working hours") : new OutboxResult.Done();
            first = false;
            return Task.FromResult(result);
        });
        await StartAsync(handler);

        var waiting = await UntilAsync("a", message => message.DueAt == at);
        Assert.Equal((OutboxState.Pending, 0, "outside working hours"), (waiting.State, waiting.Attempts, waiting.Reason));

        Time.Advance(TimeSpan.FromHours(1));
        await UntilAsync("a", OutboxState.Done);
    }

    [Fact]
    public async Task Dispatch_CancelledAndDead_AreSettledWithTheirReason()
    {
        await PutAsync(Message("a"), Message("b"));
        await StartAsync(new FakeHandler("post", sends: true, (work, _) => Task.FromResult<OutboxResult>(
            work.Message.Id == "a" ? new OutboxResult.Cancelled("answered") : new OutboxResult.Dead("no channel"))));

        Assert.Equal(("answered", null), await UntilAsync("a", OutboxState.Cancelled) is var a ? (a.Reason, a.DueAt) : default);
        Assert.Equal(("no channel", null), await UntilAsync("b", OutboxState.Dead) is var b ? (b.Reason, b.DueAt) : default);
    }

    [Fact]
    public async Task Dispatch_TypeThatIsNotKnown_WaitsForAVersionThatKnowsIt()
    {
        await PutAsync(Message("a", type: "newer"));
        await StartAsync(Posting());

        var waiting = await UntilAsync("a", message => message.Attempts == 1);

        Assert.Equal(OutboxState.Pending, waiting.State);
        Assert.True(waiting.DueAt > Time.GetUtcNow());
        Assert.Contains("newer", waiting.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispatch_MessageThatCannotBeRead_IsPutAsideAndKept()
    {
        await Store.CommitAsync("p", [new DocumentWrite.Create("odd", "outbox", """{"state":"Postponed"}"""u8.ToArray(), null, Time.GetUtcNow())], Cancel);
        await PutAsync(Message("a"));
        var instance = await StartAsync(Posting());

        await UntilAsync("a", OutboxState.Done);
        await IdleAsync(instance);

        var odd = await Store.ReadAsync("p", "odd", Cancel);
        Assert.Equal("""{"state":"Postponed"}""", System.Text.Encoding.UTF8.GetString(odd!.Body.Span));
        Assert.True(odd.Due > Time.GetUtcNow());
    }

    [Fact]
    public async Task Dispatch_StoreThatIsAwayForAWhile_GoesOnAfterwards()
    {
        await PutAsync(Message("a"));
        var away = 3;
        Store.BeforeCommit = (_, _) => away-- > 0 ? throw new IOException("away") : Task.CompletedTask;
        await StartAsync(Posting());

        await PassUntilAsync("a", OutboxState.Done, TimeSpan.FromSeconds(1));

        Assert.Single(Teams.Arrived);
    }
}
