namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Makes connector clients that share connections and token.</summary>
internal sealed class ChannelConnectorFactory(ChannelHttp http, ServiceUrlPolicy allowed) : ConnectorFactory
{
    /// <inheritdoc/>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        var uri = allowed.Find(serviceUrl) ?? throw new ServiceUrlNotAllowedException();
        return Task.FromResult<IConnectorClient>(new ConnectorClient(http, uri));
    }
}
