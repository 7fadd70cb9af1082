namespace Regie.BotBuilder.Connector;

/// <summary>Speaks to a channel at one service URL.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service URL.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Conversations and what is in them.</summary>
    IConversations Conversations { get; }
}
