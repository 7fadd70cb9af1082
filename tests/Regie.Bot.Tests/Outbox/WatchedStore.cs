using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Outbox;

/// <summary>A store whose calls can be awaited and disturbed.</summary>
internal sealed class WatchedStore(IDocumentStore store) : IDocumentStore
{
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _looked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Runs before a commit; may write itself or throw.</summary>
    public Func<string, IReadOnlyList<DocumentWrite>, Task>? BeforeCommit { get; set; }

    /// <summary>Ends at the next commit.</summary>
    public Task NextCommit => Volatile.Read(ref _changed).Task;

    /// <summary>Ends when the dispatcher has next looked and found nothing more that is due.</summary>
    public Task NextIdleLook => Volatile.Read(ref _looked).Task;

    public async Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        if (BeforeCommit is { } before)
            await before(partition, writes);
        try
        {
            return await store.CommitAsync(partition, writes, cancellationToken);
        }
        finally
        {
            Signal(ref _changed);
        }
    }

    public async Task<DateTimeOffset?> NextDueAsync(string kind, CancellationToken cancellationToken)
    {
        var next = await store.NextDueAsync(kind, cancellationToken);
        Signal(ref _looked);
        return next;
    }

    public Task<StoredDocument?> ReadAsync(string partition, string id, CancellationToken cancellationToken) =>
        store.ReadAsync(partition, id, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> ReadManyAsync(string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        store.ReadManyAsync(partition, ids, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> ReadKindAsync(string partition, string kind, CancellationToken cancellationToken) =>
        store.ReadKindAsync(partition, kind, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> QueryOwnerAsync(string kind, string owner, CancellationToken cancellationToken) =>
        store.QueryOwnerAsync(kind, owner, cancellationToken);

    public IAsyncEnumerable<StoredDocument> QueryKindAsync(string kind, CancellationToken cancellationToken) =>
        store.QueryKindAsync(kind, cancellationToken);

    public Task<IReadOnlyList<StoredDocument>> QueryDueAsync(string kind, DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        store.QueryDueAsync(kind, now, limit, cancellationToken);

    private static void Signal(ref TaskCompletionSource source) =>
        Interlocked.Exchange(ref source, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
