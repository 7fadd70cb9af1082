using System.Collections.Concurrent;
using Regie.LocalTeams.Clock;

namespace Regie.LocalTeams.Connector;

/// <summary>
/// Teams' limits for one bot in one conversation: 7 messages in 1 second, 8 in 2, 60 in 30, 1800 in an hour; twice as many
/// reads. Counted by the real clock, for moving the other one gives nobody more bandwidth.
/// </summary>
internal sealed class SendLimits(ShiftableTimeProvider clock)
{
    private static readonly (int Calls, TimeSpan Window)[] Limits =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private readonly ConcurrentDictionary<(string Conversation, bool Reads), List<long>> _calls = new();

    /// <summary>Counts a call, unless it is one too many.</summary>
    /// <returns>Null when it may go on; otherwise how long the bot must wait.</returns>
    public TimeSpan? Take(string conversationId, bool reads)
    {
        var calls = _calls.GetOrAdd((conversationId, reads), _ => []);
        lock (calls)
        {
            var now = clock.Real.GetTimestamp();
            calls.RemoveAll(at => clock.Real.GetElapsedTime(at, now) >= Limits[^1].Window);
            foreach (var (allowed, window) in Limits)
            {
                var place = calls.Count - (reads ? 2 * allowed : allowed);
                if (place >= 0 && window - clock.Real.GetElapsedTime(calls[place], now) is var left && left > TimeSpan.Zero)
                    return left;
            }

            calls.Add(now);
            return null;
        }
    }
}
