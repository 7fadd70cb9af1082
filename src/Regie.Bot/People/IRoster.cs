using Regie.Bot.Turns;

namespace Regie.Bot.People;

/// <summary>Who is in a team or chat, and which channels a team has.</summary>
public interface IRoster
{
    /// <summary>The people of a team, or of the conversation of this turn when <paramref name="teamId"/> is null; by name.</summary>
    Task<IReadOnlyList<Person>> MembersAsync(RegieTurn turn, string? teamId, CancellationToken cancellationToken);

    /// <summary>The channels of a team; the first is the general one, whose name Teams leaves out.</summary>
    Task<IReadOnlyList<TeamChannel>> ChannelsAsync(RegieTurn turn, string teamId, CancellationToken cancellationToken);
}
