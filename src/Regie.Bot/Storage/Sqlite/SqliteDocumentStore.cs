using System.Runtime.CompilerServices;

namespace Regie.Bot.Storage.Sqlite;

/// <summary>
/// Documents in one SQLite file: the embedded default. Durable (WAL, synchronous FULL): what was committed survives the death of the process
/// and of the machine. For one process; a second one on the same file is safe, but waits for the first.
/// </summary>
public sealed class SqliteDocumentStore : IWholeStore, IAsyncDisposable
{
    private readonly SqliteReaderPool _readers;
    private readonly SqliteWriter _writer;

    private SqliteDocumentStore(SqliteConnections connections, SqliteWriter writer, TimeProvider time)
    {
        _readers = new SqliteReaderPool(connections, time);
        _writer = writer;
    }

    /// <summary>Opens the file; makes it, and its folder, when it is not there; brings it to the newest schema.</summary>
    /// <exception cref="UnusableStoreException">The file cannot be opened, is another program's, or was written by a newer version.</exception>
    /// <param name="path">The file.</param>
    /// <param name="time">By which documents expire; null: the system's.</param>
    public static SqliteDocumentStore Open(string path, TimeProvider? time = null) => Open(path, SqliteSchema.Steps, time);

    internal static SqliteDocumentStore Open(string path, IReadOnlyList<string> schema, TimeProvider? time = null)
    {
        var connections = new SqliteConnections(Path.GetFullPath(path));
        time ??= TimeProvider.System;
        return new SqliteDocumentStore(connections, new SqliteWriter(SqliteSchema.Open(connections, schema), schema.Count, time), time);
    }

    /// <inheritdoc/>
    public Task<StoredDocument?> ReadAsync(string partition, string id, CancellationToken cancellationToken) =>
        Read((partition, id), static (reader, key) => reader.One(key.partition, key.id), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredDocument>> ReadManyAsync(
        string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Read((partition, ids), static (reader, key) => reader.Many(key.partition, key.ids), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredDocument>> ReadKindAsync(string partition, string kind, CancellationToken cancellationToken) =>
        Read((partition, kind), static (reader, key) => reader.OfKind(key.kind, key.partition), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredDocument>> QueryOwnerAsync(string kind, string owner, CancellationToken cancellationToken) =>
        Read((kind, owner), static (reader, key) => reader.OfOwner(key.kind, key.owner), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredDocument>> QueryDueAsync(string kind, DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return Read((kind, now, limit), static (reader, key) => reader.Due(key.kind, key.now, key.limit), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<DateTimeOffset?> NextDueAsync(string kind, CancellationToken cancellationToken) =>
        Read(kind, static (reader, key) => reader.NextDue(key), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredDocument> QueryKindAsync(string kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (partition, id) = ("", "");
        while (true)
        {
            var page = await Read(
                (kind, partition, id), static (reader, key) => reader.Page(key.kind, key.partition, key.id), cancellationToken);
            if (page.Count == 0)
                yield break;
            foreach (var document in page)
                yield return document;
            (partition, id) = (page[^1].Partition, page[^1].Id);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string?>> CommitAsync(
        string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        DocumentKeys.Check(partition, writes);
        return writes.Count == 0
            ? Task.FromResult<IReadOnlyList<string?>>([])
            : _writer.CommitAsync(partition, writes, cancellationToken);
    }

    /// <inheritdoc/>
    async IAsyncEnumerable<StoredDocument> IWholeStore.ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var (partition, id) = ("", ""); ;)
        {
            var page = await Read((partition, id), static (reader, after) => reader.AnyPage(after.partition, after.id), cancellationToken);
            if (page.Count == 0)
                yield break;
            foreach (var document in page.Where(document => document.Partition != StoreItself.Partition))
                yield return document;
            (partition, id) = (page[^1].Partition, page[^1].Id);
        }
    }

    /// <summary>Checks every page of the file; what is wrong, or nothing. Takes seconds on a large file.</summary>
    public Task<IReadOnlyList<string>> CheckIntegrityAsync(CancellationToken cancellationToken) =>
        Read(0, static (reader, _) => reader.Integrity(), cancellationToken);

    /// <summary>Takes no more work, finishes what waits and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _readers.Dispose();
        await _writer.DisposeAsync();
    }

    private Task<TResult> Read<TKey, TResult>(TKey key, Func<SqliteReader, TKey, TResult> read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<TResult>(cancellationToken);
        try
        {
            return Task.FromResult(_readers.Read(key, read));
        }
        catch (Exception fault)
        {
            return Task.FromException<TResult>(fault);
        }
    }
}
