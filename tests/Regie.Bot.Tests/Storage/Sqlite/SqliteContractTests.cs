using Microsoft.Extensions.Time.Testing;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Tests.Storage.Sqlite;

public sealed class SqliteContractTests : DocumentStoreContract
{
    private readonly TestFolder _folder = new();
    private readonly FakeTimeProvider _time = new(Monday);
    private SqliteDocumentStore _store = null!;

    protected override TimeProvider Clock => _time;

    protected override Task PassAsync(TimeSpan time)
    {
        _time.Advance(time);
        return Task.CompletedTask;
    }

    protected override Task<IDocumentStore> OpenAsync() =>
        Task.FromResult<IDocumentStore>(_store = SqliteDocumentStore.Open(_folder["regie.db"], _time));

    protected override async ValueTask CloseAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }
}
