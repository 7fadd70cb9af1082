using System.Collections.Concurrent;

namespace Regie.Bot.Storage.Sqlite;

/// <summary>
/// Connections that read, beside the writer and beside each other (WAL). As many as there are callers at one moment; some are kept open.
/// A read takes microseconds from memory, so it runs where it is called.
/// </summary>
internal sealed class SqliteReaderPool(SqliteConnections connections, TimeProvider time) : IDisposable
{
    private readonly ConcurrentBag<SqliteReader> _idle = [];
    private readonly int _kept = Math.Max(8, Environment.ProcessorCount * 2);
    private volatile bool _disposed;

    /// <summary>Reads with a connection of its own.</summary>
    public TResult Read<TKey, TResult>(TKey key, Func<SqliteReader, TKey, TResult> read)
    {
        ObjectDisposedException.ThrowIf(_disposed, nameof(SqliteDocumentStore));
        if (!_idle.TryTake(out SqliteReader? reader))
            reader = new SqliteReader(connections.OpenReader(), time);
        try
        {
            var result = read(reader, key);
            Return(ref reader);
            return result;
        }
        finally
        {
            reader?.Dispose();
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var reader))
            reader.Dispose();
    }

    private void Return(ref SqliteReader? reader)
    {
        if (_disposed || _idle.Count >= _kept)
            return;
        _idle.Add(reader!);
        reader = null;
        if (_disposed)
            Dispose();
    }
}
