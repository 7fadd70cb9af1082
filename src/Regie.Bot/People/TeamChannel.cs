namespace Regie.Bot.People;

/// <summary>A channel of a team.</summary>
/// <param name="Id">Its id in Teams.</param>
/// <param name="Name">Its name; null for the general channel.</param>
public sealed record TeamChannel(string Id, string? Name);
