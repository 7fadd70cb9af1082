using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Regie.Bot.Storage.Sqlite;

/// <summary>The statements that write documents, prepared once on the writer's connection.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private static readonly (string, SqliteType)[] Row =
    [
        ("$partition", SqliteType.Text), ("$id", SqliteType.Text), ("$kind", SqliteType.Text), ("$version", SqliteType.Integer),
        ("$owner", SqliteType.Text), ("$due", SqliteType.Integer), ("$body", SqliteType.Blob),
    ];

    private readonly SqliteCommand _create = connection.Prepare(
        """
        INSERT INTO document (partition, id, kind, version, owner, due, body)
        VALUES ($partition, $id, $kind, $version, $owner, $due, $body)
        ON CONFLICT (partition, id) DO NOTHING
        """, Row);

    private readonly SqliteCommand _replace = connection.Prepare(
        """
        UPDATE document SET kind = $kind, version = $version, owner = $owner, due = $due, body = $body
        WHERE partition = $partition AND id = $id AND version = $etag
        """, [.. Row, ("$etag", SqliteType.Integer)]);

    private readonly SqliteCommand _upsert = connection.Prepare(
        """
        INSERT INTO document (partition, id, kind, version, owner, due, body)
        VALUES ($partition, $id, $kind, $version, $owner, $due, $body)
        ON CONFLICT (partition, id) DO UPDATE SET
          kind = excluded.kind, version = excluded.version, owner = excluded.owner, due = excluded.due, body = excluded.body
        """, Row);

    private readonly SqliteCommand _delete = connection.Prepare(
        "DELETE FROM document WHERE partition = $partition AND id = $id",
        ("$partition", SqliteType.Text), ("$id", SqliteType.Text));

    private readonly SqliteCommand _version = connection.Prepare(
        "SELECT version FROM document WHERE partition = $partition AND id = $id",
        ("$partition", SqliteType.Text), ("$id", SqliteType.Text));

    private readonly SqliteCommand _last = connection.Prepare("SELECT last FROM sequence");

    private readonly SqliteCommand _keepLast = connection.Prepare("UPDATE sequence SET last = $last", ("$last", SqliteType.Integer));

    /// <summary>The newest version that was given to any document.</summary>
    public long LastVersion() => (long)_last.ExecuteScalar()!;

    /// <summary>Remembers which versions were given.</summary>
    public void KeepVersion(long version)
    {
        _keepLast.Parameters["$last"].Value = version;
        _keepLast.ExecuteNonQuery();
    }

    /// <summary>Applies one write; its new ETag, or null for a deletion.</summary>
    /// <exception cref="DocumentConflictException">The document is not there as expected.</exception>
    public string? Apply(string partition, DocumentWrite write, long version) => write switch
    {
        DocumentWrite.Create create => Put(_create, partition, create.Id, create.Kind, create.Owner, create.Due, create.Body, version),
        DocumentWrite.Upsert upsert => Put(_upsert, partition, upsert.Id, upsert.Kind, upsert.Owner, upsert.Due, upsert.Body, version),
        DocumentWrite.Replace replace => Replace(partition, replace, version),
        DocumentWrite.Delete delete => Delete(partition, delete),
        _ => throw new ArgumentOutOfRangeException(nameof(write), write.GetType().Name, "Unknown write."),
    };

    public void Dispose()
    {
        foreach (var command in (ReadOnlySpan<SqliteCommand>)[_create, _replace, _upsert, _delete, _version, _last, _keepLast])
            command.Dispose();
    }

    private static string Put(
        SqliteCommand command, string partition, string id, string kind, string? owner, DateTimeOffset? due, ReadOnlyMemory<byte> body, long version)
    {
        var parameters = command.Parameters;
        parameters["$partition"].Value = partition;
        parameters["$id"].Value = id;
        parameters["$kind"].Value = kind;
        parameters["$version"].Value = version;
        parameters["$owner"].Value = (object?)owner ?? DBNull.Value;
        parameters["$due"].Value = (object?)due?.UtcTicks ?? DBNull.Value;
        parameters["$body"].Value = body.ToArray();
        return command.ExecuteNonQuery() == 1
            ? version.ToString(CultureInfo.InvariantCulture)
            : throw new DocumentConflictException(partition, id);
    }

    private string Replace(string partition, DocumentWrite.Replace write, long version)
    {
        _replace.Parameters["$etag"].Value = Expected(partition, write.Id, write.ETag);
        return Put(_replace, partition, write.Id, write.Kind, write.Owner, write.Due, write.Body, version);
    }

    private string? Delete(string partition, DocumentWrite.Delete write)
    {
        if (write.ETag is not null)
        {
            var expected = Expected(partition, write.Id, write.ETag);
            Find(_version, partition, write.Id);
            if (_version.ExecuteScalar() is long found && found != expected)
                throw new DocumentConflictException(partition, write.Id);
        }
        Find(_delete, partition, write.Id);
        _delete.ExecuteNonQuery();
        return null;
    }

    private static void Find(SqliteCommand command, string partition, string id)
    {
        command.Parameters["$partition"].Value = partition;
        command.Parameters["$id"].Value = id;
    }

    /// <summary>An ETag that this store cannot have given is one that does not match.</summary>
    private static long Expected(string partition, string id, string etag) =>
        long.TryParse(etag, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : throw new DocumentConflictException(partition, id);
}
