using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Tests.Storage.Sqlite;

public sealed class SqliteDocumentStorageTests : DocumentStorageContract
{
    private readonly TestFolder _folder = new();
    private SqliteDocumentStore _store = null!;

    protected override Task<IDocumentStore> OpenAsync() => Task.FromResult<IDocumentStore>(_store = SqliteDocumentStore.Open(_folder["regie.db"]));

    protected override async ValueTask CloseAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }
}
