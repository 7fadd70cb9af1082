using Microsoft.Data.Sqlite;

namespace Regie.LocalTeams.Store;

/// <summary>
/// The SQLite file of Teams' side. One connection, used by one thread at a time: SQLite has one writer anyway, and what
/// was answered to anyone must be on the disk first (WAL with synchronous FULL), also when the process is killed.
/// </summary>
internal sealed class TeamsDatabase : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    /// <exception cref="StartException">The file was written by a newer version.</exception>
    public TeamsDatabase(string path)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        _connection = new SqliteConnection(settings.ConnectionString);
        _connection.Open();
        _connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        var found = _connection.Query("PRAGMA user_version", row => row.GetInt32(0)).Single();
        if (found > TeamsSchema.Steps.Count)
            throw new StartException($"{path} was written by a newer LocalTeams: start that one, or choose another folder with --data DIR.");
        if (found < TeamsSchema.Steps.Count)
            Write(connection => connection.Execute($"{string.Concat(TeamsSchema.Steps.Skip(found))} PRAGMA user_version = {TeamsSchema.Steps.Count};"));
    }

    /// <summary>Reads, with nobody writing meanwhile.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        lock (_gate)
            return read(_connection);
    }

    /// <summary>Changes everything or nothing; on the disk when this returns.</summary>
    public T Write<T>(Func<SqliteConnection, T> write)
    {
        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction();
            var result = write(_connection);
            transaction.Commit();
            return result;
        }
    }

    public void Dispose()
    {
        lock (_gate)
            _connection.Dispose();
    }
}
