using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Regie.Bot.Storage.Sqlite;

/// <summary>
/// The one that writes. Transactions that wait at the same time share one flush to the disk (group commit), each isolated by a savepoint,
/// so that a conflict of one undoes that one only. Callers hear of it after the flush.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>How many transactions may wait; more callers wait to get in.</summary>
    private const int QueueLength = 4096;

    /// <summary>The most transactions in one flush: bounds how long the first of them waits.</summary>
    private const int BatchLength = 256;

    private readonly Channel<PendingCommit> _queue = Channel.CreateBounded<PendingCommit>(
        new BoundedChannelOptions(QueueLength) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private readonly SqliteConnection _connection;
    private readonly SqliteStatements _statements;
    private readonly Task _loop;

    /// <summary>Owns the connection from now on.</summary>
    public SqliteWriter(SqliteConnection connection)
    {
        _connection = connection;
        _statements = new SqliteStatements(connection);
        _loop = RunAsync();
    }

    public async Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        var pending = new PendingCommit(partition, writes);
        try
        {
            await _queue.Writer.WriteAsync(pending, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SqliteDocumentStore));
        }
        await using var registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((PendingCommit)state!).Cancel(token), pending);
        return await pending.Outcome;
    }

    /// <summary>Takes no more, writes what waits, and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_queue.Writer.TryComplete())
            return;
        await _loop;
        _connection.Execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
        _statements.Dispose();
        await _connection.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<PendingCommit>(BatchLength);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < BatchLength && _queue.Reader.TryRead(out var pending))
            {
                if (pending.TryTake())
                    batch.Add(pending);
            }
            if (batch.Count > 0)
                Write(batch);
            batch.Clear();
        }
    }

    private void Write(List<PendingCommit> batch)
    {
        try
        {
            _connection.Execute("BEGIN IMMEDIATE");
            // A version is never given twice, not even to a document that was removed and made again. It is read here, and not kept
            // in memory, so that a second process on the same file cannot break that.
            var version = _statements.LastVersion();
            foreach (var pending in batch)
                Apply(pending, ++version);
            _statements.KeepVersion(version);
            _connection.Execute("COMMIT");
        }
        catch (Exception fault) // A full or failing disk, a locked file: nothing of the batch was written, and the next may do better.
        {
            Undo();
            foreach (var pending in batch)
                pending.Fail(fault);
            return;
        }
        foreach (var pending in batch)
            pending.Complete();
    }

    private void Apply(PendingCommit pending, long version)
    {
        _connection.Execute("SAVEPOINT one");
        try
        {
            var etags = new string?[pending.Writes.Count];
            for (var i = 0; i < etags.Length; i++)
                etags[i] = _statements.Apply(pending.Partition, pending.Writes[i], version);
            pending.Applied(etags);
        }
        catch (DocumentConflictException conflict)
        {
            _connection.Execute("ROLLBACK TO one");
            pending.Refused(conflict);
        }
        _connection.Execute("RELEASE one");
    }

    private void Undo()
    {
        try
        {
            _connection.Execute("ROLLBACK");
        }
        catch (SqliteException) // SQLite has already undone it by itself, as it does on a full disk.
        {
        }
    }
}
