using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>An activity as it was when it was to be sent, ready to go.</summary>
/// <param name="http">Sends it.</param>
/// <param name="serviceUrl">The channel.</param>
/// <param name="address">Where it goes.</param>
/// <param name="json">What goes.</param>
internal sealed class PreparedActivity(ChannelHttp http, Uri serviceUrl, Uri address, byte[] json)
{
    /// <summary>Sends it.</summary>
    public Task<ResourceResponse> SendAsync(CancellationToken cancellationToken) =>
        http.SendJsonAsync<ResourceResponse>(HttpMethod.Post, serviceUrl, address, json, cancellationToken);
}
