using System.Threading.Channels;

namespace Regie.Bot.Outbox;

/// <summary>
/// A bell that remembers that it was rung: a call between two waits is not lost, and many calls are one. Holds nothing to dispose of: a timer that
/// goes off while the host stops rings it in vain.
/// </summary>
internal sealed class OutboxSignal(TimeProvider time) : IOutboxSignal
{
    private readonly Channel<bool> _rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc/>
    public void Wake() => _rung.Writer.TryWrite(true);

    /// <summary>Waits for a call, and at most until this moment by the injected clock: a clock that is moved forward wakes it.</summary>
    public async Task WaitAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var wait = until - time.GetUtcNow();
        await using var timer = time.CreateTimer(
            static signal => ((OutboxSignal)signal!).Wake(), this, wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        if (time.GetUtcNow() >= until)
            Wake(); // The clock was moved before the timer ran.
        await _rung.Reader.ReadAsync(cancellationToken);
    }
}
