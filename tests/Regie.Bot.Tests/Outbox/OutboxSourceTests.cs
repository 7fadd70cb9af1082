using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Outbox;

/// <summary>Work that sources make does not stand in the way of work that is due.</summary>
public sealed class OutboxSourceTests : OutboxTest
{
    [Fact]
    public async Task Source_ThatAlwaysHasMore_DoesNotHoldUpWhatIsDue()
    {
        Sources.Add(new EndlessSource());
        await StartAsync(Posting());
        await PutAsync(Message("reminder"));

        var message = await UntilAsync("reminder", OutboxState.Done);

        Assert.NotNull(message.ActivityId);
    }

    [Fact]
    public async Task Source_WithMoreThanOneLook_IsAskedAgainWithoutACall()
    {
        var source = new CountedSource(looks: 3);
        Sources.Add(source);

        await StartAsync(Posting());

        await source.Finished.WaitAsync(TimeSpan.FromSeconds(20), Cancel);
    }

    private sealed class EndlessSource : IOutboxSource
    {
        public async Task<bool> CollectAsync(CancellationToken cancellationToken)
        {
            await Task.Yield();
            return !cancellationToken.IsCancellationRequested;
        }
    }

    private sealed class CountedSource(int looks) : IOutboxSource
    {
        private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _asked;

        public Task Finished => _finished.Task;

        public Task<bool> CollectAsync(CancellationToken cancellationToken)
        {
            var hasMore = ++_asked < looks;
            if (!hasMore)
                _finished.TrySetResult();
            return Task.FromResult(hasMore);
        }
    }
}
