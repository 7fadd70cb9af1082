using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Regie.Bot.Storage.Sqlite;

/// <summary>The tables, and the steps from every earlier version of them to the newest.</summary>
internal static class SqliteSchema
{
    /// <summary>Marks the file as this product's ("Regi"), so that another program's database is never touched.</summary>
    private const int ApplicationId = 0x52656769;

    /// <summary>Step n brings version n to n + 1. A step that was released is never changed.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
        CREATE TABLE document (
          partition TEXT NOT NULL,
          id TEXT NOT NULL,
          kind TEXT NOT NULL,
          version INTEGER NOT NULL,
          owner TEXT,
          due INTEGER,
          body BLOB NOT NULL,
          UNIQUE (partition, id)
        );
        CREATE INDEX document_kind ON document (kind, partition, id);
        CREATE INDEX document_owner ON document (kind, owner, partition, id) WHERE owner IS NOT NULL;
        CREATE INDEX document_due ON document (kind, due, partition, id) WHERE due IS NOT NULL;
        CREATE TABLE sequence (last INTEGER NOT NULL);
        INSERT INTO sequence (last) VALUES (0);
        """,
        """
        ALTER TABLE document ADD COLUMN expires INTEGER;
        CREATE INDEX document_expires ON document (expires) WHERE expires IS NOT NULL;
        """,
    ];

    /// <summary>Opens the connection that writes, on a database of the newest version.</summary>
    /// <exception cref="UnusableStoreException">The file cannot be opened, is another program's, or was written by a newer version.</exception>
    public static SqliteConnection Open(SqliteConnections connections, IReadOnlyList<string> steps)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = connections.OpenWriter();
            Bring(connection, connections.Path, steps);
            return connection;
        }
        catch (Exception fault)
        {
            connection?.Dispose();
            if (fault is SqliteException or IOException or UnauthorizedAccessException)
            {
                throw new UnusableStoreException(
                    $"The database {connections.Path} cannot be opened: {fault.Message} Check Regie:Sqlite:Path and the rights on that folder.", fault);
            }
            throw;
        }
    }

    private static void Bring(SqliteConnection connection, string path, IReadOnlyList<string> steps)
    {
        connection.Execute("BEGIN IMMEDIATE");
        var version = Version(connection, path);
        if (version > steps.Count)
        {
            throw new UnusableStoreException(string.Create(
                CultureInfo.InvariantCulture,
                $"The database {path} was written by a newer version of Regie.Bot (schema {version}, this one knows {steps.Count}). Start the newer version, or restore a backup from before the upgrade."));
        }
        foreach (var step in steps.Skip(version))
            connection.Execute(step);
        if (version < steps.Count)
        {
            connection.Execute(string.Create(
                CultureInfo.InvariantCulture,
                $"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL); DELETE FROM schema_version; INSERT INTO schema_version VALUES ({steps.Count}); PRAGMA application_id = {ApplicationId};"));
        }
        connection.Execute("COMMIT");
    }

    private static int Version(SqliteConnection connection, string path)
    {
        if ((long)connection.Scalar("SELECT count(*) FROM sqlite_schema")! == 0)
            return 0;
        if ((long)connection.Scalar("PRAGMA application_id")! != ApplicationId)
        {
            throw new UnusableStoreException(
                $"The file {path} is a database of another program. Set Regie:Sqlite:Path to another file.");
        }
        return checked((int)(long)connection.Scalar("SELECT version FROM schema_version")!);
    }
}
