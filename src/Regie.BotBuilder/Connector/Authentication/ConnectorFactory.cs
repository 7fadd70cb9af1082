namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Makes clients for channels.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client for a service URL.</summary>
    /// <param name="serviceUrl">The service URL.</param>
    /// <param name="audience">Audience of the token; null for the channel's own.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ServiceUrlNotAllowedException">The bot may not call it.</exception>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
