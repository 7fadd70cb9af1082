using System.Text;
using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

/// <summary>What every store promises. A store's tests derive from this class and so run all of it.</summary>
public abstract partial class DocumentStoreContract : IAsyncLifetime
{
    protected static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    protected IDocumentStore Store { get; private set; } = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>An empty store.</summary>
    protected abstract Task<IDocumentStore> OpenAsync();

    protected abstract ValueTask CloseAsync();

    /// <summary>The clock by which documents of the store expire.</summary>
    protected abstract TimeProvider Clock { get; }

    /// <summary>Lets time pass for the store.</summary>
    protected abstract Task PassAsync(TimeSpan time);

    protected static ReadOnlyMemory<byte> Json(string text) => Encoding.UTF8.GetBytes(text);

    protected static string Text(StoredDocument? document) => Encoding.UTF8.GetString(document!.Body.Span);

    protected static DocumentWrite.Create Create(
        string id, string body = "{}", string kind = "note", string? owner = null, DateTimeOffset? due = null, DateTimeOffset? expires = null) =>
        new(id, kind, Json(body), owner, due, expires);

    protected static DocumentWrite.Upsert Upsert(string id, string body = "{}", string kind = "note", string? owner = null, DateTimeOffset? due = null) =>
        new(id, kind, Json(body), owner, due);

    protected static DocumentWrite.Replace Replace(string id, string etag, string body = "{}", string kind = "note", string? owner = null, DateTimeOffset? due = null) =>
        new(id, kind, Json(body), etag, owner, due);

    protected async Task<string> CommitOneAsync(string partition, DocumentWrite write) =>
        (await Store.CommitAsync(partition, [write], Cancel))[0]!;

    protected async Task<string?> BodyAsync(string partition, string id) =>
        await Store.ReadAsync(partition, id, Cancel) is { } document ? Text(document) : null;
}
