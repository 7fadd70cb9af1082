using System.Globalization;
using Regie.LocalTeams.Live;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Clock;

/// <summary>Moves the clock for Teams and the bot together; where it stands survives a restart.</summary>
internal sealed class TeamsClock(ShiftableTimeProvider clock, SettingStore settings, ChatEvents events)
{
    private const string Setting = "clock.offset";
    private readonly Lock _gate = new();

    public static TimeSpan StoredOffset(SettingStore settings) =>
        TimeSpan.TryParseExact(settings.Get(Setting), "c", CultureInfo.InvariantCulture, out var offset) ? offset : TimeSpan.Zero;

    public void Advance(TimeSpan by)
    {
        lock (_gate)
        {
            settings.Set(Setting, (clock.Offset + by).ToString("c", CultureInfo.InvariantCulture));
            clock.Advance(by);
        }

        events.Clock();
        // Messages that one person sees may be gone.
        events.Chats();
    }
}
