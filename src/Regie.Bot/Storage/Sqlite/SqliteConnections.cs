using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Regie.Bot.Storage.Sqlite;

/// <summary>Opens connections to one database file with the settings that durability asks for.</summary>
internal sealed class SqliteConnections(string path)
{
    /// <summary>How long a statement waits for another process that holds the file (a backup, for instance).</summary>
    private static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(10);

    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Pooling = false, // Connections live as long as the store; a second pool below ours would keep the file open after it.
        DefaultTimeout = (int)BusyTimeout.TotalSeconds,
    }.ToString();

    /// <summary>The database file.</summary>
    public string Path { get; } = path;

    /// <summary>The connection that writes: WAL, and a commit returns when it is on the disk.</summary>
    public SqliteConnection OpenWriter()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var connection = Open();
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        return connection;
    }

    /// <summary>A connection that cannot write.</summary>
    public SqliteConnection OpenReader()
    {
        var connection = Open();
        connection.Execute("PRAGMA query_only = ON;");
        return connection;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            connection.Execute(string.Create(
                CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)BusyTimeout.TotalMilliseconds};"));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
