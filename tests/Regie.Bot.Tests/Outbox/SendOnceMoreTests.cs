using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Outbox;

/// <summary>How often a card that somebody waits for is sent again.</summary>
public sealed class SendOnceMoreTests : OutboxTest
{
    [Fact]
    public async Task LostAnswer_AfterManyFaultsBeforeTheSend_IsStillSentOnceMore()
    {
        await PutAsync(Message("a"));
        var tries = 0;
        Teams.Before = (_, _) => ++tries <= 4 ? throw new SendException(SendFailure.Transient, "no connection") : Task.CompletedTask;
        Teams.After = _ => tries == 5 ? throw new SendException(SendFailure.Ambiguous, "no answer") : Task.CompletedTask;
        await StartAsync(new OnceMore(PostAsync));

        var done = await PassUntilAsync("a", OutboxState.Done, TimeSpan.FromSeconds(10));

        Assert.Equal((2, 1), (Teams.Arrived.Count, done.Resent));
    }

    [Fact]
    public async Task LostAnswer_Again_IsLeft()
    {
        await PutAsync(Message("a"));
        Teams.After = _ => throw new SendException(SendFailure.Ambiguous, "no answer");
        await StartAsync(new OnceMore(PostAsync));

        var left = await PassUntilAsync("a", OutboxState.Ambiguous, TimeSpan.FromSeconds(10));

        Assert.Equal((2, "It may have arrived."), (Teams.Arrived.Count, left.Reason));
    }

    /// <summary>A machine that stands still for so long that the claim lapses is like a process that ends.</summary>
    [Fact]
    public async Task SendThatOutlastsItsClaim_Twice_IsFollowedByAnother()
    {
        await PutAsync(Message("a"));
        var tries = 0;
        Teams.Before = (_, _) =>
        {
            if (++tries > 2)
                return Task.CompletedTask;
            Time.Advance(Options.WorkTimeout);
            throw new SendException(SendFailure.Ambiguous, "no answer (OperationCanceledException)");
        };
        await StartAsync(new OnceMore(PostAsync));

        var done = await PassUntilAsync("a", OutboxState.Done, TimeSpan.FromSeconds(10));

        Assert.Equal((1, 2, 2), (Teams.Arrived.Count, done.Resent, done.CutOff));
    }

    [Theory]
    [InlineData(1, OutboxState.Done)]
    [InlineData(3, OutboxState.Done)]
    [InlineData(5, OutboxState.Ambiguous)]
    public async Task SenderThatDies_AgainAndAgain_IsFollowedByAnotherToALimit(int deaths, OutboxState end)
    {
        var message = Message("a", state: OutboxState.Sending);
        (message.CutOff, message.Resent, message.Attempts) = (deaths - 1, deaths - 1, (2 * deaths) - 1);
        await PutAsync(message);
        await StartAsync(new OnceMore(PostAsync));

        var settled = await PassUntilAsync("a", end, TimeSpan.FromSeconds(10));

        Assert.Equal(end == OutboxState.Done ? (1, deaths) : (0, deaths - 1), (Teams.Arrived.Count, settled.Resent));
    }

    private sealed class OnceMore(Func<OutboxWork, CancellationToken, Task<OutboxResult>> handle) : FakeHandler("post", sends: true, handle), ISendOnceMore;
}
