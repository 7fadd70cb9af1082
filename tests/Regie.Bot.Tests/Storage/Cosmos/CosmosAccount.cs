using Azure.Identity;
using Microsoft.Azure.Cosmos;
using Regie.Bot.Storage.Cosmos;

namespace Regie.Bot.Tests.Storage.Cosmos;

/// <summary>A real account or an emulator with a container named "contract", which is emptied before each test.</summary>
internal static class CosmosAccount
{
    private const string Container = "contract";

    public static async Task<CosmosDocumentStore> OpenAsync(string endpoint, CancellationToken cancellationToken)
    {
        var database = Environment.GetEnvironmentVariable("Cosmos__Database") is { Length: > 0 } name ? name : "regie";
        var options = CosmosConnection.Settings();
        options.ConnectionMode = ConnectionMode.Gateway;
        var client = Environment.GetEnvironmentVariable("Cosmos__Key") is { Length: > 0 } key
            ? new CosmosClient(endpoint, key, options)
            : new CosmosClient(endpoint, new DefaultAzureCredential(), options);
        var container = client.GetContainer(database, Container);
        using var items = container.GetItemQueryIterator<Key>("SELECT c.id, c.partition FROM c");
        while (items.HasMoreResults)
        {
            foreach (var item in await items.ReadNextAsync(cancellationToken))
                await container.DeleteItemAsync<Key>(item.id, new PartitionKey(item.partition), cancellationToken: cancellationToken);
        }
        return new CosmosDocumentStore(client, database, Container, TimeProvider.System);
    }

#pragma warning disable IDE1006 // Named as the properties of the items are.
    private sealed record Key(string id, string partition);
#pragma warning restore IDE1006
}
