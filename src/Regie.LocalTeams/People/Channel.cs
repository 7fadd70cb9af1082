namespace Regie.LocalTeams.People;

/// <summary>A channel of the team.</summary>
/// <param name="Key">The name in addresses of the page.</param>
/// <param name="IsGeneral">The channel that every team has; the API gives it no name, and its id is the team's.</param>
internal sealed record Channel(string Key, string Name, string Id, bool IsGeneral);
