using Regie.BotBuilder.Connector.Teams;

namespace Regie.BotBuilder.Connector;

/// <summary>Speaks to a channel, Teams included, at one service URL. Small: the connections behind it are shared and stay open.</summary>
internal sealed class ConnectorClient : IConnectorClient, ITeamsConnectorClient
{
    public ConnectorClient(ChannelHttp http, Uri baseUri)
    {
        BaseUri = baseUri;
        Conversations = new Conversations(http, this);
        Teams = new TeamsOperations(http, this);
    }

    public Uri BaseUri { get; set; }

    public IConversations Conversations { get; }

    public ITeamsOperations Teams { get; }

    public void Dispose()
    {
    }
}
