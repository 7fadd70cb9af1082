using Regie.BotBuilder.Connector.Teams;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>Speaks to a channel, Teams included, at one service URL. Small: the connections behind it are shared and stay open.</summary>
internal sealed class ConnectorClient : IConnectorClient, ITeamsConnectorClient
{
    private readonly Conversations _conversations;

    public ConnectorClient(ChannelHttp http, Uri baseUri)
    {
        BaseUri = baseUri;
        _conversations = new Conversations(http, this);
        Teams = new TeamsOperations(http, this);
    }

    public Uri BaseUri { get; set; }

    public IConversations Conversations => _conversations;

    public ITeamsOperations Teams { get; }

    /// <summary>An activity as it is now, to be sent later: as an answer when there is something to answer, else to the end of the conversation.</summary>
    /// <exception cref="ArgumentException">It breaks the protocol.</exception>
    public PreparedActivity Prepare(Activity activity) => _conversations.Prepare(activity);

    public void Dispose()
    {
    }
}
