namespace Regie.LocalTeams.Live;

/// <summary>Something that a page must know at once.</summary>
/// <param name="Name">The event's name on the wire.</param>
/// <param name="Data">JSON.</param>
internal sealed record PageEvent(string Name, string Data);
