namespace Regie.LocalTeams.Clock;

/// <summary>
/// The real clock plus an offset that can grow while the program runs. Time keeps its pace; a shift moves what
/// every reader sees and fires, at once, each timer that falls due by it. Safe for use by many threads.
/// </summary>
public sealed class ShiftableTimeProvider(TimeProvider real, TimeSpan offset = default) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<ShiftableTimer> _armed = [];
    private long _offset = offset.Ticks;

    /// <summary>The clock that is not shifted: for time-outs of work that really takes place.</summary>
    public TimeProvider Real { get; } = real;

    /// <summary>How far this clock is ahead of the real one.</summary>
    public TimeSpan Offset => new(Interlocked.Read(ref _offset));

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => Real.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => Real.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Real.GetUtcNow() + Offset;

    /// <inheritdoc/>
    public override long GetTimestamp() =>
        Real.GetTimestamp() + (long)((Int128)Offset.Ticks * TimestampFrequency / TimeSpan.TicksPerSecond);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ShiftableTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock forward.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative: what has happened cannot lie ahead.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        ShiftableTimer[] armed;
        lock (_gate)
        {
            Interlocked.Add(ref _offset, by.Ticks);
            armed = [.. _armed];
        }

        foreach (var timer in armed)
            timer.Reconsider();
    }

    internal void Arm(ShiftableTimer timer)
    {
        lock (_gate)
            _armed.Add(timer);
    }

    internal void Disarm(ShiftableTimer timer)
    {
        lock (_gate)
            _armed.Remove(timer);
    }
}
