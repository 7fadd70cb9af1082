namespace Regie.LocalTeams.Faults;

/// <summary>What must go wrong, as the page sets it.</summary>
internal sealed record FaultSettings
{
    /// <summary>How connector calls fail.</summary>
    public FaultMode Connector { get; init; }

    /// <summary>How many calls still fail; null: all, until it is changed.</summary>
    public int? Remaining { get; init; }

    /// <summary>Seconds in the Retry-After of a 429.</summary>
    public int RetryAfter { get; init; } = 1;

    /// <summary>Seconds for which a call that times out is held before the connection is broken.</summary>
    public int Hold { get; init; } = 120;

    /// <summary>Keys of the people who blocked the bot.</summary>
    public IReadOnlyList<string> Blocked { get; init; } = [];

    /// <summary>Where the app was removed: keys of people (their personal chat), or <c>team</c>.</summary>
    public IReadOnlyList<string> Uninstalled { get; init; } = [];

    /// <summary>The most members on one page of the roster; null: as Teams, at least 50.</summary>
    public int? RosterPage { get; init; }
}
