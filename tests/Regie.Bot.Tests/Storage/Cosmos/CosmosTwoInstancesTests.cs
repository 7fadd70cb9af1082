using Regie.Bot.Storage;
using Regie.Bot.Storage.Cosmos;
using Regie.Testing.Cosmos;

namespace Regie.Bot.Tests.Storage.Cosmos;

/// <summary>Two bots that share one container.</summary>
public sealed class CosmosTwoInstancesTests : TwoInstancesContract
{
    private readonly CosmosGateway _gateway = new();
    private readonly List<CosmosDocumentStore> _stores = [];

    protected override IStorage Open()
    {
        if (_stores.Count == 0)
            _gateway.AddContainer(CosmosOptions.Container, "/partition", "kind", "owner", "due");
        _stores.Add(new CosmosDocumentStore(CosmosTestClient.Create(_gateway, CosmosConnection.Settings()), CosmosGateway.Database, CosmosOptions.Container, TimeProvider.System));
        return new DocumentStorage(_stores[^1]);
    }

    protected override ValueTask CloseAsync()
    {
        _stores.ForEach(store => store.Dispose());
        _gateway.Dispose();
        return ValueTask.CompletedTask;
    }
}
