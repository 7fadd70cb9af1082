using Azure.Core;
using Azure.Identity;
using Microsoft.Azure.Cosmos;

namespace Regie.Bot.Storage.Cosmos;

/// <summary>Makes the one client of the process.</summary>
internal static class CosmosConnection
{
    /// <summary>Names the environment variable by which Azure tells which identity a program has.</summary>
    private const string ClientId = "AZURE_CLIENT_ID";

    private const string WorkloadTokenFile = "AZURE_FEDERATED_TOKEN_FILE";

    /// <summary>A client that signs in with the bot's identity or, to an emulator on this machine, with its key.</summary>
    /// <exception cref="UnusableStoreException">A setting is missing or wrong.</exception>
    public static CosmosClient Open(CosmosOptions options, IHostEnvironment environment)
    {
        var address = options.Address().AbsoluteUri;
        var settings = Settings();
        if (string.IsNullOrEmpty(options.Key))
            return new CosmosClient(address, Credential(environment), settings);
        settings.ConnectionMode = ConnectionMode.Gateway; // What emulators speak, and at the address that was given.
        settings.LimitToEndpoint = true;
        return new CosmosClient(address, options.Key, settings);
    }

    /// <summary>True for what the service or the SDK refuses or cannot do.</summary>
    public static bool IsFault(Exception fault) => fault is CosmosException;

    /// <summary>How this product uses the client.</summary>
    public static CosmosClientOptions Settings() => new()
    {
        ApplicationName = "Regie.Bot",
        EnableContentResponseOnWrite = false,
        RequestTimeout = TimeSpan.FromSeconds(6), // A turn has 15 seconds in all.
        MaxRetryAttemptsOnRateLimitedRequests = 9,
        MaxRetryWaitTimeOnRateLimitedRequests = TimeSpan.FromSeconds(6),
    };

    /// <summary>One known identity in production; whatever the developer is signed in with elsewhere.</summary>
    private static TokenCredential Credential(IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
            return new DefaultAzureCredential();
        if (Environment.GetEnvironmentVariable(WorkloadTokenFile) is { Length: > 0 })
            return new WorkloadIdentityCredential();
        var id = Environment.GetEnvironmentVariable(ClientId);
        return new ManagedIdentityCredential(
            string.IsNullOrEmpty(id) ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(id));
    }
}
