namespace Regie.Bot.Outbox;

/// <summary>A bell that remembers that it was rung: a call between two waits is not lost, and many calls are one.</summary>
internal sealed class OutboxSignal(TimeProvider time) : IOutboxSignal, IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);
    private int _ringing;

    /// <inheritdoc/>
    public void Wake()
    {
        if (Interlocked.Exchange(ref _ringing, 1) == 0)
            _rung.Release();
    }

    /// <summary>Waits for a call, and at most until this moment by the injected clock: a clock that is moved forward wakes it.</summary>
    public async Task WaitAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var wait = until - time.GetUtcNow();
        await using var timer = time.CreateTimer(
            static signal => ((OutboxSignal)signal!).Wake(), this, wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        if (time.GetUtcNow() >= until)
            Wake(); // The clock was moved before the timer ran.
        await _rung.WaitAsync(cancellationToken);
        Volatile.Write(ref _ringing, 0);
    }

    public void Dispose() => _rung.Dispose();
}
