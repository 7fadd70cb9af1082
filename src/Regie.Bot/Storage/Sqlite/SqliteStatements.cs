using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Regie.Bot.Storage.Sqlite;

/// <summary>The statements that write documents, prepared once on the writer's connection.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    /// <summary>The most documents that one sweep takes away: it holds up those who wait to write.</summary>
    private const int Sweep = 500;

    private static readonly (string, SqliteType)[] Row =
    [
        ("$partition", SqliteType.Text), ("$id", SqliteType.Text), ("$kind", SqliteType.Text), ("$version", SqliteType.Integer),
        ("$owner", SqliteType.Text), ("$due", SqliteType.Integer), ("$expires", SqliteType.Integer), ("$body", SqliteType.Blob), ("$now", SqliteType.Integer),
    ];

    private readonly SqliteCommand _create = connection.Prepare(
        """
        INSERT INTO document (partition, id, kind, version, owner, due, expires, body)
        VALUES ($partition, $id, $kind, $version, $owner, $due, $expires, $body)
        ON CONFLICT (partition, id) DO UPDATE SET
          kind = excluded.kind, version = excluded.version, owner = excluded.owner, due = excluded.due, expires = excluded.expires, body = excluded.body
        WHERE document.expires <= $now
        """, Row);

    /// <summary>
    /// A document seldom changes kind or owner. Naming these columns would have SQLite write the entries of all their indexes anew, which lie all over the file.
    /// </summary>
    private readonly SqliteCommand _replaceContent = connection.Prepare(
        """
        UPDATE document SET version = $version, due = $due, expires = $expires, body = $body
        WHERE partition = $partition AND id = $id AND version = $etag AND (expires IS NULL OR expires > $now) AND kind = $kind AND owner IS $owner
        """, [.. Row, ("$etag", SqliteType.Integer)]);

    private readonly SqliteCommand _replace = connection.Prepare(
        """
        UPDATE document SET kind = $kind, version = $version, owner = $owner, due = $due, expires = $expires, body = $body
        WHERE partition = $partition AND id = $id AND version = $etag AND (expires IS NULL OR expires > $now)
        """, [.. Row, ("$etag", SqliteType.Integer)]);

    private readonly SqliteCommand _upsert = connection.Prepare(
        """
        INSERT INTO document (partition, id, kind, version, owner, due, expires, body)
        VALUES ($partition, $id, $kind, $version, $owner, $due, $expires, $body)
        ON CONFLICT (partition, id) DO UPDATE SET
          kind = excluded.kind, version = excluded.version, owner = excluded.owner, due = excluded.due, expires = excluded.expires, body = excluded.body
        """, Row);

    private readonly SqliteCommand _delete = connection.Prepare(
        "DELETE FROM document WHERE partition = $partition AND id = $id",
        ("$partition", SqliteType.Text), ("$id", SqliteType.Text));

    private readonly SqliteCommand _version = connection.Prepare(
        "SELECT version FROM document WHERE partition = $partition AND id = $id AND (expires IS NULL OR expires > $now)",
        ("$partition", SqliteType.Text), ("$id", SqliteType.Text), ("$now", SqliteType.Integer));

    private readonly SqliteCommand _sweep = connection.Prepare(
        "DELETE FROM document WHERE rowid IN (SELECT rowid FROM document WHERE expires <= $now LIMIT $most)",
        ("$now", SqliteType.Integer), ("$most", SqliteType.Integer));

    private readonly SqliteCommand _schema = connection.Prepare("SELECT version FROM schema_version");

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

    /// <summary>The version of the tables, which a newer program may have brought forward meanwhile.</summary>
    public int SchemaVersion() => checked((int)(long)_schema.ExecuteScalar()!);

    /// <summary>Takes away some of what has expired.</summary>
    public void SweepExpired(DateTimeOffset now)
    {
        _sweep.Parameters["$now"].Value = now.UtcTicks;
        _sweep.Parameters["$most"].Value = Sweep;
        _sweep.ExecuteNonQuery();
    }

    /// <summary>Applies one write; its new ETag, or null for a deletion.</summary>
    /// <exception cref="DocumentConflictException">The document is not there as expected.</exception>
    public string? Apply(string partition, DocumentWrite write, long version, DateTimeOffset now) => write switch
    {
        DocumentWrite.Create create => Put(_create, partition, create.Id, create.Kind, (create.Owner, create.Due, create.Expires), create.Body, version, now),
        DocumentWrite.Upsert upsert => Put(_upsert, partition, upsert.Id, upsert.Kind, (upsert.Owner, upsert.Due, upsert.Expires), upsert.Body, version, now),
        DocumentWrite.Replace replace => Replace(partition, replace, version, now),
        DocumentWrite.Delete delete => Delete(partition, delete, now),
        _ => throw new ArgumentOutOfRangeException(nameof(write), write.GetType().Name, "Unknown write."),
    };

    public void Dispose()
    {
        foreach (var command in (ReadOnlySpan<SqliteCommand>)[_create, _replaceContent, _replace, _upsert, _delete, _version, _sweep, _schema, _last, _keepLast])
            command.Dispose();
    }

    private static string Put(
        SqliteCommand command, string partition, string id, string kind, (string? Owner, DateTimeOffset? Due, DateTimeOffset? Expires) index,
        ReadOnlyMemory<byte> body, long version, DateTimeOffset now) =>
        TryPut(command, partition, id, kind, index, body, version, now)
            ? version.ToString(CultureInfo.InvariantCulture)
            : throw new DocumentConflictException(partition, id);

    private static bool TryPut(
        SqliteCommand command, string partition, string id, string kind, (string? Owner, DateTimeOffset? Due, DateTimeOffset? Expires) index,
        ReadOnlyMemory<byte> body, long version, DateTimeOffset now)
    {
        var parameters = command.Parameters;
        parameters["$partition"].Value = partition;
        parameters["$id"].Value = id;
        parameters["$kind"].Value = kind;
        parameters["$version"].Value = version;
        parameters["$owner"].Value = (object?)index.Owner ?? DBNull.Value;
        parameters["$due"].Value = (object?)index.Due?.UtcTicks ?? DBNull.Value;
        parameters["$expires"].Value = (object?)index.Expires?.UtcTicks ?? DBNull.Value;
        parameters["$now"].Value = now.UtcTicks;
        parameters["$body"].Value = body.ToArray();
        return command.ExecuteNonQuery() == 1;
    }

    private string Replace(string partition, DocumentWrite.Replace write, long version, DateTimeOffset now)
    {
        var expected = Expected(partition, write.Id, write.ETag);
        _replaceContent.Parameters["$etag"].Value = expected;
        if (TryPut(_replaceContent, partition, write.Id, write.Kind, (write.Owner, write.Due, write.Expires), write.Body, version, now))
            return version.ToString(CultureInfo.InvariantCulture);
        _replace.Parameters["$etag"].Value = expected;
        return Put(_replace, partition, write.Id, write.Kind, (write.Owner, write.Due, write.Expires), write.Body, version, now);
    }

    private string? Delete(string partition, DocumentWrite.Delete write, DateTimeOffset now)
    {
        if (write.ETag is not null)
        {
            var expected = Expected(partition, write.Id, write.ETag);
            Find(_version, partition, write.Id);
            _version.Parameters["$now"].Value = now.UtcTicks;
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
