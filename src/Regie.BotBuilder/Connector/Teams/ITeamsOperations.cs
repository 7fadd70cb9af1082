using Regie.BotBuilder.Schema.Teams;

namespace Regie.BotBuilder.Connector.Teams;

/// <summary>Teams and their channels: see <see cref="TeamsOperationsExtensions"/>, where the official library has the methods too.</summary>
public interface ITeamsOperations
{
    /// <summary>The channels of a team.</summary>
    internal Task<ConversationList> FetchChannelListAsync(string teamId, CancellationToken cancellationToken = default);

    /// <summary>What a team is called and how large it is.</summary>
    internal Task<TeamDetails> FetchTeamDetailsAsync(string teamId, CancellationToken cancellationToken = default);
}
