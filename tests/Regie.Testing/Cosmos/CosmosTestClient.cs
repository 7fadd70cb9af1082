using Microsoft.Azure.Cosmos;

namespace Regie.Testing.Cosmos;

/// <summary>The unmodified SDK, talking to a gateway in this process.</summary>
public static class CosmosTestClient
{
    /// <summary>
    /// Makes a client.
    /// </summary>
    /// <param name="gateway">The stand-in for the service; it outlives the client.</param>
    /// <param name="settings">The settings under test; null for the SDK's own.</param>
    public static CosmosClient Create(CosmosGateway gateway, CosmosClientOptions? settings = null)
    {
        // The SDK plans queries itself, with its own native library, instead of asking the service to.
        Environment.SetEnvironmentVariable("AZURE_COSMOS_USE_QUERY_PLAN_INTEROP_LINUX", "true");
        settings ??= new CosmosClientOptions();
        settings.ConnectionMode = ConnectionMode.Gateway;
        settings.LimitToEndpoint = true;
        settings.HttpClientFactory = () => new HttpClient(gateway, disposeHandler: false);
        var key = Convert.ToBase64String(new byte[64]); // It signs the requests; the gateway does not look.
        return new CosmosClient(GatewayAccount.Endpoint, key, settings);
    }
}
