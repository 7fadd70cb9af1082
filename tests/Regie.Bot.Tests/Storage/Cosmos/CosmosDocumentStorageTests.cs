using Regie.Bot.Storage;
using Regie.Bot.Storage.Cosmos;
using Regie.Testing.Cosmos;

namespace Regie.Bot.Tests.Storage.Cosmos;

public sealed class CosmosDocumentStorageTests : DocumentStorageContract
{
    private readonly CosmosGateway _gateway = new();
    private CosmosDocumentStore _store = null!;

    protected override Task<IDocumentStore> OpenAsync()
    {
        _gateway.AddContainer(CosmosOptions.Container, "/partition", "kind", "owner", "due");
        _store = new CosmosDocumentStore(CosmosTestClient.Create(_gateway, CosmosConnection.Settings()), CosmosGateway.Database, CosmosOptions.Container, TimeProvider.System);
        return Task.FromResult<IDocumentStore>(_store);
    }

    protected override ValueTask CloseAsync()
    {
        _store.Dispose();
        _gateway.Dispose();
        return ValueTask.CompletedTask;
    }
}
