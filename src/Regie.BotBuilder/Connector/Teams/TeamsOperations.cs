using Regie.BotBuilder.Schema.Teams;

namespace Regie.BotBuilder.Connector.Teams;

/// <summary>The Teams part of the connector's REST API.</summary>
internal sealed class TeamsOperations(ChannelHttp http, ConnectorClient client) : ITeamsOperations
{
    public Task<ConversationList> FetchChannelListAsync(string teamId, CancellationToken cancellationToken = default) =>
        http.GetAsync<ConversationList>(client.BaseUri, ChannelAddress.Of(client.BaseUri, $"v3/teams/{teamId}/conversations"), cancellationToken);

    public Task<TeamDetails> FetchTeamDetailsAsync(string teamId, CancellationToken cancellationToken = default) =>
        http.GetAsync<TeamDetails>(client.BaseUri, ChannelAddress.Of(client.BaseUri, $"v3/teams/{teamId}"), cancellationToken);
}
