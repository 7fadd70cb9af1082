using Microsoft.Azure.Cosmos;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Cosmos;
using Regie.Testing.Cosmos;

namespace Regie.Bot.Tests.Storage.Cosmos;

/// <summary>The contract on Cosmos DB. With <c>Cosmos__Endpoint</c> set it runs on that account or emulator, in a container named "contract".</summary>
public sealed class CosmosContractTests : DocumentStoreContract
{
    /// <summary>One client for all tests, as for a process; each test has a container of its own.</summary>
    private static readonly CosmosGateway Gateway = new();
    private static readonly CosmosClient Client = CosmosTestClient.Create(Gateway, CosmosConnection.Settings());

    protected override async Task<IDocumentStore> OpenAsync()
    {
        var endpoint = Environment.GetEnvironmentVariable("Cosmos__Endpoint");
        var store = string.IsNullOrEmpty(endpoint) ? OnGateway() : await CosmosAccount.OpenAsync(endpoint, Cancel);
        await store.StartAsync(Cancel);
        return store;
    }

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;

    private static CosmosDocumentStore OnGateway()
    {
        var container = Guid.NewGuid().ToString("n");
        Gateway.AddContainer(container, "/partition", "kind", "owner", "due");
        return new CosmosDocumentStore(Client, CosmosGateway.Database, container, TimeProvider.System);
    }
}
