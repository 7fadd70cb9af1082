using Regie.Bot.Outbox;
using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Outbox;

/// <summary>Claims that lapse while their owner is alive: the store or Teams was slow.</summary>
public sealed class OutboxLeaseTests : OutboxTest
{
    [Fact]
    public async Task ClaimThatTheStoreTookTooLongOver_IsGivenBackUnsent()
    {
        await PutAsync(Message("a"));
        var claims = 0;
        Store.BeforeCommit = (_, _) =>
        {
            if (claims++ == 0)
                Time.Advance(Options.WorkTimeout);
            return Task.CompletedTask;
        };
        await StartAsync(Posting());

        var done = await UntilAsync("a", OutboxState.Done);

        Assert.Equal(1, done.Attempts);
        Assert.Single(Teams.Arrived);
        Assert.True(claims >= 4, $"claimed, given back, claimed, recorded; not {claims} commits");
    }

    [Fact]
    public async Task SendThatEndsAfterAnotherInstanceDoubtedIt_IsKnownToHaveArrived()
    {
        await PutAsync(Message("a"));
        Teams.After = async _ =>
        {
            Time.Advance(Options.Lease);
            await ChangeAsync("a", message => (message.State, message.DueAt) = (OutboxState.Ambiguous, Time.GetUtcNow() + Options.Lease));
        };
        await StartAsync(Posting());

        var done = await UntilAsync("a", OutboxState.Done);

        Assert.Equal(("activity-1", 0), (done.ActivityId, done.Resent));
    }

    [Fact]
    public async Task SendThatEndsAfterItWasAskedForOnceMore_IsOnRecordAsPerhapsThereTwice()
    {
        await PutAsync(Message("a"));
        var isFirst = true;
        Teams.After = async _ =>
        {
            if (!isFirst)
                return;
            isFirst = false;
            await PutAsync(Message("a"));
        };
        await StartAsync(Posting());

        var done = await UntilAsync("a", message => message is { State: OutboxState.Done, Resent: 1 });

        Assert.Equal(2, Teams.Arrived.Count);
        Assert.Equal("activity-2", done.ActivityId);
    }

    private async Task ChangeAsync(string id, Action<OutboxMessage> change)
    {
        var session = new DocumentSession(Store);
        change((await session.LoadAsync<OutboxMessage>("p", id, Cancel))!);
        await session.CommitAsync(Cancel);
    }
}
