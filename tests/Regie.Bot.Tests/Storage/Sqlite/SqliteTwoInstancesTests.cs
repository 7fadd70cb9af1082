using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Tests.Storage.Sqlite;

/// <summary>Two bots that have opened one file, as when one is started before the other has stopped.</summary>
public sealed class SqliteTwoInstancesTests : TwoInstancesContract
{
    private readonly TestFolder _folder = new();
    private readonly List<SqliteDocumentStore> _stores = [];

    protected override IStorage Open()
    {
        _stores.Add(SqliteDocumentStore.Open(_folder["regie.db"]));
        return new DocumentStorage(_stores[^1]);
    }

    protected override async ValueTask CloseAsync()
    {
        foreach (var store in _stores)
            await store.DisposeAsync();
        _folder.Dispose();
    }
}
