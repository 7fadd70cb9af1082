namespace Regie.Bot.Tests.Faults;

/// <summary>The clock of those who wait for an answer: none of their time-outs comes until it is known that the answer will not. Pauses between two tries take no time.</summary>
internal sealed class PatientTime : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
    private readonly Lock _gate = new();
    private readonly HashSet<Wait> _waits = [];

    /// <summary>Whoever waits now has waited long enough.</summary>
    public void GiveUp()
    {
        Wait[] waits;
        lock (_gate)
            waits = [.. _waits];
        foreach (var wait in waits)
            wait.End();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        dueTime >= TimeSpan.Zero && dueTime <= LongestPause ? System.CreateTimer(callback, state, TimeSpan.Zero, period) : new Wait(this, () => callback(state), dueTime);

    private sealed class Wait : ITimer
    {
        private readonly PatientTime _time;
        private readonly Action _end;

        public Wait(PatientTime time, Action end, TimeSpan dueTime)
        {
            (_time, _end) = (time, end);
            Change(dueTime, Timeout.InfiniteTimeSpan);
        }

        public void End()
        {
            Dispose();
            _end();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_time._gate)
                _ = dueTime == Timeout.InfiniteTimeSpan ? _time._waits.Remove(this) : _time._waits.Add(this);
            return true;
        }

        public void Dispose()
        {
            lock (_time._gate)
                _time._waits.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
