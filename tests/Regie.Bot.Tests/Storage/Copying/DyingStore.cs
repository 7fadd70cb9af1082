using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage.Copying;

/// <summary>A store behind which the process dies after so many transactions.</summary>
internal sealed class DyingStore(IWholeStore store, int commits) : IWholeStore
{
    private int _commits;

    /// <summary>Happens before a transaction; it has a number.</summary>
    public Func<int, Task> Before { get; init; } = _ => Task.CompletedTask;

    public async Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _commits);
        if (number > commits)
            throw new IOException("The process was killed.");
        await Before(number);
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

    public IAsyncEnumerable<StoredDocument> ReadAllAsync(CancellationToken cancellationToken) => store.ReadAllAsync(cancellationToken);
}
