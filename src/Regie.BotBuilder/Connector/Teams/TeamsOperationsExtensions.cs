using Regie.BotBuilder.Schema.Teams;

namespace Regie.BotBuilder.Connector.Teams;

/// <summary>What can be asked about teams. Errors are those of <see cref="IConversations"/>.</summary>
public static class TeamsOperationsExtensions
{
    /// <summary>The channels of a team.</summary>
    public static Task<ConversationList> FetchChannelListAsync(this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.FetchChannelListAsync(teamId, cancellationToken);
    }

    /// <summary>What a team is called and how large it is.</summary>
    public static Task<TeamDetails> FetchTeamDetailsAsync(this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.FetchTeamDetailsAsync(teamId, cancellationToken);
    }
}
