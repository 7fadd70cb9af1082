namespace Regie.Bot.Outbox;

/// <summary>The sends of one conversation or tenant that still count for its limits, and its pause. Times are timestamps of the clock.</summary>
internal sealed class SendWindow(RateLimit[] limits, TimeProvider time)
{
    private readonly List<long> _sends = [];
    private long _pausedUntil = long.MinValue;
    private string? _throttled;
    private long _throttledUntil = long.MinValue;

    /// <summary>The first moment at which one more fits all limits.</summary>
    public long Next(long now)
    {
        Forget(now);
        var at = Math.Max(now, _pausedUntil);
        foreach (var limit in limits)
        {
            if (_sends.Count >= limit.Count)
                at = Math.Max(at, _sends[^limit.Count] + Ticks(limit.Window));
        }
        return at;
    }

    /// <summary>One is sent at this moment.</summary>
    public void Take(long at)
    {
        // Two instances of the same wait can be handed out in another order than they come up.
        var index = _sends.BinarySearch(at);
        _sends.Insert(index < 0 ? ~index : index, at);
    }

    /// <summary>None before this moment.</summary>
    public void Pause(long until) => _pausedUntil = Math.Max(_pausedUntil, until);

    /// <summary>Remembers which conversation was throttled.</summary>
    public void Throttled(string conversation, long until) => (_throttled, _throttledUntil) = (conversation, until);

    /// <summary>True while a pause of another conversation is going on.</summary>
    public bool WasThrottledElsewhere(string conversation, long now) => _throttledUntil > now && _throttled != conversation;

    /// <summary>True when forgetting it changes nothing.</summary>
    public bool IsIdle(long now)
    {
        Forget(now);
        return _sends.Count == 0 && _pausedUntil <= now;
    }

    private void Forget(long now)
    {
        var oldest = now - Ticks(limits[^1].Window);
        var old = _sends.FindIndex(at => at > oldest);
        _sends.RemoveRange(0, old < 0 ? _sends.Count : old);
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);
}
