using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

/// <summary>Does what the store in it does. A test changes the one call that it is about.</summary>
internal abstract class StoreAround(IDocumentStore inner) : IDocumentStore
{
    public virtual Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken) =>
        inner.CommitAsync(partition, writes, cancellationToken);

    public Task<StoredDocument?> ReadAsync(string partition, string id, CancellationToken cancellationToken) => inner.ReadAsync(partition, id, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> ReadManyAsync(string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        inner.ReadManyAsync(partition, ids, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> ReadKindAsync(string partition, string kind, CancellationToken cancellationToken) =>
        inner.ReadKindAsync(partition, kind, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> QueryOwnerAsync(string kind, string owner, CancellationToken cancellationToken) =>
        inner.QueryOwnerAsync(kind, owner, cancellationToken);

    public IAsyncEnumerable<StoredDocument> QueryKindAsync(string kind, CancellationToken cancellationToken) => inner.QueryKindAsync(kind, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> QueryDueAsync(string kind, DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        inner.QueryDueAsync(kind, now, limit, cancellationToken);

    public virtual Task<DateTimeOffset?> NextDueAsync(string kind, CancellationToken cancellationToken) => inner.NextDueAsync(kind, cancellationToken);
}
