using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Regie.Bot.Storage.Sqlite;

/// <summary>
/// The one that writes. Transactions that wait at the same time share one flush to the disk (group commit), each isolated by a savepoint,
/// so that a conflict of one undoes that one only. Callers hear of it after the flush. It has a thread of its own: a flush blocks for milliseconds, and on a machine
/// with two cores that is every second thread that turns run on.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>How many transactions may wait; more callers wait to get in.</summary>
    private const int QueueLength = 4096;

    /// <summary>The most transactions in one flush: bounds how long the first of them waits.</summary>
    private const int BatchLength = 256;

    private readonly Channel<PendingCommit> _queue = Channel.CreateBounded<PendingCommit>(
        new BoundedChannelOptions(QueueLength) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    /// <summary>How often what has expired is taken away; until then it is merely not read.</summary>
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly SqliteConnection _connection;
    private readonly SqliteStatements _statements;
    private readonly int _schema;
    private readonly TimeProvider _time;
    /// <summary>Rung when there is something to write. Never disposed of: a caller may ring when its transaction was written already and the store is closed.</summary>
    private readonly AutoResetEvent _waiting = new(initialState: false);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _swept;

    /// <summary>Owns the connection from now on.</summary>
    /// <param name="connection">To a database of the newest schema.</param>
    /// <param name="schema">The version of that schema.</param>
    /// <param name="time">By which documents expire.</param>
    public SqliteWriter(SqliteConnection connection, int schema, TimeProvider time)
    {
        _connection = connection;
        _schema = schema;
        _time = time;
        _statements = new SqliteStatements(connection);
        new Thread(Run) { IsBackground = true, Name = "SQLite writer" }.Start();
    }

    public async Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        var pending = new PendingCommit(partition, writes);
        try
        {
            await _queue.Writer.WriteAsync(pending, cancellationToken);
            _waiting.Set();
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
        _waiting.Set();
        await _ended.Task;
        _connection.Execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
        _statements.Dispose();
        await _connection.DisposeAsync();
    }

    private void Run()
    {
        var batch = new List<PendingCommit>(BatchLength);
        while (!_queue.Reader.Completion.IsCompleted)
        {
            while (batch.Count < BatchLength && _queue.Reader.TryRead(out var pending))
            {
                if (pending.TryTake())
                    batch.Add(pending);
            }
            if (batch.Count > 0)
                Write(batch);
            else if (!_queue.Reader.Completion.IsCompleted)
                _waiting.WaitOne();
            batch.Clear();
        }
        _ended.SetResult();
    }

    private void Write(List<PendingCommit> batch)
    {
        try
        {
            var now = _time.GetUtcNow();
            _connection.Execute("BEGIN IMMEDIATE");
            DemandSchema();
            // A version is never given twice, not even to a document that was removed and made again. It is read here, and not kept
            // in memory, so that a second process on the same file cannot break that.
            var version = _statements.LastVersion();
            foreach (var pending in batch)
                Apply(pending, ++version, now);
            _statements.KeepVersion(version);
            if (now - _swept >= SweepEvery)
            {
                _statements.SweepExpired(now);
                _swept = now;
            }
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

    private void Apply(PendingCommit pending, long version, DateTimeOffset now)
    {
        _connection.Execute("SAVEPOINT one");
        try
        {
            var etags = new string?[pending.Writes.Count];
            for (var i = 0; i < etags.Length; i++)
                etags[i] = _statements.Apply(pending.Partition, pending.Writes[i], version, now);
            pending.Applied(etags);
        }
        catch (DocumentConflictException conflict)
        {
            _connection.Execute("ROLLBACK TO one");
            pending.Refused(conflict);
        }
        _connection.Execute("RELEASE one");
    }

    /// <summary>A newer program has brought the file forward while this one was running: what it does not know, it does not write.</summary>
    private void DemandSchema()
    {
        if (_statements.SchemaVersion() > _schema)
            throw new UnusableStoreException("A newer version of Regie.Bot has taken over this database; this one does not change it. Stop this one.");
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
