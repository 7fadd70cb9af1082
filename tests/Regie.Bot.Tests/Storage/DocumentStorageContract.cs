using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

/// <summary>Bot Builder's storage, as it behaves on every store.</summary>
public abstract class DocumentStorageContract : IAsyncLifetime
{
    private DocumentStorage _storage = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _storage = new DocumentStorage(await OpenAsync());

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>An empty store.</summary>
    protected abstract Task<IDocumentStore> OpenAsync();

    protected abstract ValueTask CloseAsync();

    [Fact]
    public async Task Write_NewItem_CanBeReadAsItsType()
    {
        await WriteAsync("msteams/conversations/19:a@thread.tacv2;messageid=1/users/29:x", new Basket { Count = 3 });

        var read = await _storage.ReadAsync<Basket>(["msteams/conversations/19:a@thread.tacv2;messageid=1/users/29:x", "other"], Cancel);

        Assert.Equal(3, Assert.Single(read).Value.Count);
    }

    [Fact]
    public async Task Write_TwiceOnOneVersion_SecondConflicts()
    {
        await WriteAsync("k", new Basket { Count = 1 });
        var one = (await _storage.ReadAsync<Basket>(["k"], Cancel))["k"];
        var two = (await _storage.ReadAsync<Basket>(["k"], Cancel))["k"];
        one.Count = 10;
        two.Count = 20;
        await WriteAsync("k", one);

        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("k", two));

        Assert.Equal(10, (await _storage.ReadAsync<Basket>(["k"], Cancel))["k"].Count);
    }

    [Fact]
    public async Task Write_AgainAfterAWrite_UsesTheNewVersion()
    {
        var basket = new Basket { Count = 1 };
        await WriteAsync("k", basket);
        basket.Count = 2;
        await WriteAsync("k", basket);

        Assert.Equal(2, (await _storage.ReadAsync<Basket>(["k"], Cancel))["k"].Count);
    }

    [Fact]
    public async Task Write_NewItemWhereOneIs_Conflicts()
    {
        await WriteAsync("k", new Basket());

        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("k", new Basket()));
    }

    [Fact]
    public async Task Write_Star_WritesWhateverIsThere()
    {
        await WriteAsync("k", new Basket { Count = 1 });
        await WriteAsync("k", new Basket { Count = 2, ETag = "*" });

        Assert.Equal(2, (await _storage.ReadAsync<Basket>(["k"], Cancel))["k"].Count);
    }

    [Fact]
    public async Task Delete_Item_IsGone()
    {
        await WriteAsync("k", new Basket());

        await _storage.DeleteAsync(["k", "never"], Cancel);

        Assert.Empty(await _storage.ReadAsync(["k"], Cancel));
    }

    private Task WriteAsync(string key, Basket basket) =>
        _storage.WriteAsync(new Dictionary<string, object> { [key] = basket }, Cancel);

    public sealed class Basket : IStoreItem
    {
        public int Count { get; set; }

        public string? ETag { get; set; }
    }
}
