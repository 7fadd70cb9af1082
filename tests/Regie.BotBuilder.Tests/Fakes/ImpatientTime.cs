using System.Collections.Concurrent;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>A clock that stands still and on which no wait takes any time; what was waited for is kept.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
