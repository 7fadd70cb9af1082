using System.Text.Json;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.People;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Faults;

/// <summary>What must go wrong now. Survives a restart.</summary>
internal sealed class FaultPlan
{
    /// <summary>The name under which the team stands among what was uninstalled.</summary>
    public const string Team = "team";

    private const string Setting = "faults";
    private readonly Lock _gate = new();
    private readonly SettingStore _settings;
    private FaultSettings _current;

    public FaultPlan(SettingStore settings)
    {
        _settings = settings;
        _current = settings.Get(Setting) is { } stored
            ? JsonSerializer.Deserialize(stored, LocalTeamsJson.Default.FaultSettings) ?? new FaultSettings()
            : new FaultSettings();
    }

    public FaultSettings Current
    {
        get
        {
            lock (_gate)
                return _current;
        }
    }

    /// <returns>What was in force before.</returns>
    public FaultSettings Set(FaultSettings settings)
    {
        lock (_gate)
        {
            var before = _current;
            Keep(settings);
            return before;
        }
    }

    /// <summary>What this connector call must suffer; null: nothing.</summary>
    public FaultSettings? Next()
    {
        lock (_gate)
        {
            var now = _current;
            if (now.Connector == FaultMode.None)
                return null;
            if (now.Remaining is { } remaining)
                Keep(remaining > 1 ? now with { Remaining = remaining - 1 } : now with { Connector = FaultMode.None, Remaining = null });
            return now;
        }
    }

    public bool IsBlockedBy(Person person) => Current.Blocked.Contains(person.Key);

    public bool IsUninstalled(Chat chat) => Current.Uninstalled.Contains(Place(chat));

    /// <summary>The name of the place where the app is installed for a chat: a team for all its channels.</summary>
    public static string Place(Chat chat) => chat.Kind == ChatKind.Channel ? Team : chat.People[0].Key;

    private void Keep(FaultSettings settings)
    {
        _settings.Set(Setting, JsonSerializer.Serialize(settings, LocalTeamsJson.Default.FaultSettings));
        _current = settings;
    }
}
