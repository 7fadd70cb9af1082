using Regie.Bot.Storage;

namespace Regie.Bot.Tests.World;

/// <summary>A store in which two turns meet: what one has read, another changes before the first writes.</summary>
internal sealed class MeetingStore(IDocumentStore store) : IDocumentStore, IAsyncDisposable
{
    private Func<Task>? _other;

    /// <summary>Done once, in the moment between what the next writer read and what it writes.</summary>
    public void MeetWith(Func<Task> other) => _other = other;

    /// <summary>True when nobody has been met yet.</summary>
    public bool IsWaiting => _other is not null;

    public async Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _other, null) is { } other)
            await other();
        return await store.CommitAsync(partition, writes, cancellationToken);
    }

    public Task<StoredDocument?> ReadAsync(string partition, string id, CancellationToken cancellationToken) => store.ReadAsync(partition, id, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> ReadManyAsync(string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        store.ReadManyAsync(partition, ids, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> ReadKindAsync(string partition, string kind, CancellationToken cancellationToken) =>
        store.ReadKindAsync(partition, kind, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> QueryOwnerAsync(string kind, string owner, CancellationToken cancellationToken) =>
        store.QueryOwnerAsync(kind, owner, cancellationToken);

    public IAsyncEnumerable<StoredDocument> QueryKindAsync(string kind, CancellationToken cancellationToken) => store.QueryKindAsync(kind, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> QueryDueAsync(string kind, DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        store.QueryDueAsync(kind, now, limit, cancellationToken);

    public Task<DateTimeOffset?> NextDueAsync(string kind, CancellationToken cancellationToken) => store.NextDueAsync(kind, cancellationToken);

    public ValueTask DisposeAsync() => ((IAsyncDisposable)store).DisposeAsync();
}
