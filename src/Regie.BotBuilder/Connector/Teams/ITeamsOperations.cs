using Regie.BotBuilder.Schema.Teams;

namespace Regie.BotBuilder.Connector.Teams;

/// <summary>Teams and their channels. Errors are those of <see cref="IConversations"/>.</summary>
public interface ITeamsOperations
{
    /// <summary>The channels of a team.</summary>
    Task<ConversationList> FetchChannelListAsync(string teamId, CancellationToken cancellationToken = default);

    /// <summary>What a team is called and how large it is.</summary>
    Task<TeamDetails> FetchTeamDetailsAsync(string teamId, CancellationToken cancellationToken = default);
}
