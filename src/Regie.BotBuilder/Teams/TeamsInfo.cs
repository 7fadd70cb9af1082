using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Connector.Teams;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Teams;

namespace Regie.BotBuilder.Teams;

/// <summary>Asks Teams who and what is in the conversation of a turn.</summary>
public static class TeamsInfo
{
    /// <summary>What a team is called and how large it is.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">The team; that of the turn when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static async Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default) =>
        await TeamsClient(turnContext).Teams.FetchTeamDetailsAsync(TeamId(turnContext, teamId), cancellationToken);

    /// <summary>The channels of a team. General has no name and the id of the team.</summary>
    /// <inheritdoc cref="GetTeamDetailsAsync"/>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default)
    {
        var channels = await TeamsClient(turnContext).Teams.FetchChannelListAsync(TeamId(turnContext, teamId), cancellationToken);
        return channels.Conversations;
    }

    /// <summary>A page of the members of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">The team; that of the turn when null.</param>
    /// <param name="continuationToken">What the previous page gave; null for the first.</param>
    /// <param name="pageSize">Members a page, 50 to 500.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string? teamId = null, string? continuationToken = null, int? pageSize = null, CancellationToken cancellationToken = default) =>
        PageAsync(Client(turnContext), TeamId(turnContext, teamId), continuationToken, pageSize, cancellationToken);

    /// <summary>A page of the members of the team or chat of the turn.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        PageAsync(Client(turnContext), TeamOrConversation(turnContext), continuationToken, pageSize, cancellationToken);

    /// <summary>A member of a team.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    /// <exception cref="ErrorResponseException">They are not in it (404).</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string? teamId = null, CancellationToken cancellationToken = default) =>
        MemberAsync(Client(turnContext), userId, TeamId(turnContext, teamId), cancellationToken);

    /// <summary>A member of the team or chat of the turn.</summary>
    /// <exception cref="ErrorResponseException">They are not in it (404).</exception>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        MemberAsync(Client(turnContext), userId, TeamOrConversation(turnContext), cancellationToken);

    /// <summary>Starts a new thread in a channel.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The first message of the thread.</param>
    /// <param name="teamsChannelId">The channel (of Teams, not <see cref="IActivity.ChannelId"/>).</param>
    /// <param name="botAppId">App id of the bot.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The thread, and the id of the message.</returns>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrEmpty(teamsChannelId);

        ConversationReference? thread = null;
        var messageId = string.Empty;
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo(teamsChannelId) },
            Activity = (Activity)activity,
        };

        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            null,
            parameters,
            (created, _) =>
            {
                thread = created.Activity.GetConversationReference();
                messageId = created.Activity.Id ?? string.Empty;
                return Task.CompletedTask;
            },
            cancellationToken);

        return new Tuple<ConversationReference, string>(thread!, messageId);
    }

    private static string TeamId(ITurnContext turnContext, string? teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static string TeamOrConversation(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? turnContext.Activity.Conversation?.Id
        ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");

    private static IConnectorClient Client(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");
    }

    private static ITeamsConnectorClient TeamsClient(ITurnContext turnContext) =>
        Client(turnContext) as ITeamsConnectorClient
        ?? turnContext.TurnState.Get<ITeamsConnectorClient>()
        ?? throw new InvalidOperationException("This method requires a connector client that knows Teams.");

    private static async Task<TeamsChannelAccount> MemberAsync(IConnectorClient client, string userId, string conversationId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(userId))
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");
        }

        return TeamsAccounts.Of(await client.Conversations.GetConversationMemberAsync(userId, conversationId, cancellationToken));
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(IConnectorClient client, string conversationId, string? continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        var page = await client.Conversations.GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult { ContinuationToken = page.ContinuationToken, Members = [.. page.Members.Select(TeamsAccounts.Of)] };
    }
}
