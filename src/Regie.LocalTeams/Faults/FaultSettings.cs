namespace Regie.LocalTeams.Faults;

/// <summary>What must go wrong, as the page sets it.</summary>
/// <param name="Connector">How connector calls fail.</param>
/// <param name="Remaining">How many calls still fail; null: all, until it is changed.</param>
/// <param name="RetryAfter">Seconds in the Retry-After of a 429.</param>
/// <param name="Hold">Seconds for which a call that times out is held before the connection is broken.</param>
/// <param name="Blocked">Keys of the people who blocked the bot.</param>
/// <param name="Uninstalled">Where the app was removed: keys of people (their personal chat), or <c>team</c>.</param>
/// <param name="RosterPage">The most members on one page of the roster; null: as Teams, at least 50.</param>
internal sealed record FaultSettings(
    FaultMode Connector = FaultMode.None,
    int? Remaining = null,
    int RetryAfter = 1,
    int Hold = 120,
    IReadOnlyList<string>? Blocked = null,
    IReadOnlyList<string>? Uninstalled = null,
    int? RosterPage = null)
{
    public IReadOnlyList<string> Blocked { get; init; } = Blocked ?? [];

    public IReadOnlyList<string> Uninstalled { get; init; } = Uninstalled ?? [];
}
