using System.Globalization;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Chats;

/// <summary>Gives messages their ids. As in Teams an id is the moment in milliseconds, moved on where two would be the same.</summary>
internal sealed class MessageClock
{
    private readonly TimeProvider _clock;
    private long _last;

    public MessageClock(TeamsDatabase database, TimeProvider clock)
    {
        _clock = clock;
        _last = database.Read(connection => connection
            .Query("SELECT COALESCE(MAX(CAST(id AS INTEGER)), 0) FROM message", row => row.GetInt64(0))
            .Single());
    }

    public DateTimeOffset Now => _clock.GetUtcNow();

    public (string Id, DateTimeOffset At) Next()
    {
        var now = _clock.GetUtcNow();
        long last, next;
        do
        {
            last = Interlocked.Read(ref _last);
            next = Math.Max(last + 1, now.ToUnixTimeMilliseconds());
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);
        return (next.ToString(CultureInfo.InvariantCulture), now);
    }
}
