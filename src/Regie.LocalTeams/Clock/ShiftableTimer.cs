namespace Regie.LocalTeams.Clock;

/// <summary>A timer whose due moment is a moment of the shifted clock; a one-shot timer of the real clock waits for it.</summary>
internal sealed class ShiftableTimer : ITimer
{
    /// <summary>Timers of the system count whole milliseconds; what is left below one is not worth another wait.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(1);

    private readonly Lock _gate = new();
    private readonly ShiftableTimeProvider _clock;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly ITimer _wait;
    private (long From, TimeSpan After)? _due;
    private TimeSpan _period = Timeout.InfiniteTimeSpan;
    private bool _disposed;

    public ShiftableTimer(ShiftableTimeProvider clock, TimerCallback callback, object? state)
    {
        _clock = clock;
        _callback = callback;
        _state = state;
        _wait = clock.Real.CreateTimer(
            static timer => ((ShiftableTimer)timer!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, Timeout.InfiniteTimeSpan);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, Timeout.InfiniteTimeSpan);
        lock (_gate)
        {
            if (_disposed)
                return false;
            _period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
            if (dueTime == Timeout.InfiniteTimeSpan)
                Stop();
            else
                Wait(dueTime);
            return true;
        }
    }

    /// <summary>The clock was moved: waits for what is left now.</summary>
    public void Reconsider()
    {
        lock (_gate)
        {
            if (Left() is { } left)
                _wait.Change(left, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            Stop();
        }

        _wait.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Ring()
    {
        lock (_gate)
        {
            if (Left() is not { } left)
                return;
            if (left >= Grain)
            {
                _wait.Change(left, Timeout.InfiniteTimeSpan);
                return;
            }

            if (_period == Timeout.InfiniteTimeSpan)
                Stop();
            else
                Wait(_period);
        }

        _callback(_state);
    }

    private void Wait(TimeSpan dueTime)
    {
        // First known to the clock, then the time is read: a shift in between is seen by one of the two.
        _clock.Arm(this);
        _due = (_clock.GetTimestamp(), dueTime);
        _wait.Change(dueTime, Timeout.InfiniteTimeSpan);
    }

    private void Stop()
    {
        _due = null;
        _clock.Disarm(this);
        if (!_disposed)
            _wait.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private TimeSpan? Left()
    {
        if (_disposed || _due is not var (from, after))
            return null;
        var left = after - _clock.GetElapsedTime(from);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
