using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Regie.Bot.Storage.Sqlite;

/// <summary>One connection that reads, with its prepared statements. Used by one caller at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _time;
    private readonly SqliteCommand _one;
    private readonly SqliteCommand _many;
    private readonly SqliteCommand _kind;
    private readonly SqliteCommand _owner;
    private readonly SqliteCommand _page;
    private readonly SqliteCommand _anyPage;
    private readonly SqliteCommand _due;
    private readonly SqliteCommand _nextDue;

    /// <summary>Owns the connection from now on.</summary>
    public SqliteReader(SqliteConnection connection, TimeProvider time)
    {
        _connection = connection;
        _time = time;
        _one = Text(SqliteQueries.One, "$1", "$2");
        _many = Text(SqliteQueries.Many, "$1", "$2");
        _kind = Text(SqliteQueries.Kind, "$1", "$2");
        _owner = Text(SqliteQueries.Owner, "$1", "$2");
        _page = Text(SqliteQueries.Page, "$1", "$2", "$3");
        _anyPage = Text(SqliteQueries.AnyPage, "$1", "$2");
        _due = connection.Prepare(
            SqliteQueries.Due, ("$1", SqliteType.Text), ("$2", SqliteType.Integer), ("$3", SqliteType.Integer), ("$now", SqliteType.Integer));
        _nextDue = Text(SqliteQueries.NextDue, "$1");
    }

    public StoredDocument? One(string partition, string id) => Rows(_one, partition, id) is [var row] ? row : null;

    public IReadOnlyList<StoredDocument> Many(string partition, IReadOnlyCollection<string> ids) => Rows(_many, partition, JsonArray(ids));

    public IReadOnlyList<StoredDocument> OfKind(string kind, string partition) => Rows(_kind, kind, partition);

    public IReadOnlyList<StoredDocument> OfOwner(string kind, string owner) => Rows(_owner, kind, owner);

    public IReadOnlyList<StoredDocument> Page(string kind, string afterPartition, string afterId) => Rows(_page, kind, afterPartition, afterId);

    public IReadOnlyList<StoredDocument> AnyPage(string afterPartition, string afterId) => Rows(_anyPage, afterPartition, afterId);

    public IReadOnlyList<StoredDocument> Due(string kind, DateTimeOffset now, int limit) => Rows(_due, kind, now.UtcTicks, limit);

    public DateTimeOffset? NextDue(string kind)
    {
        _nextDue.Parameters[0].Value = kind;
        _nextDue.Parameters["$now"].Value = _time.GetUtcNow().UtcTicks;
        return _nextDue.ExecuteScalar() is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }

    /// <summary>What SQLite finds wrong with the file.</summary>
    public IReadOnlyList<string> Integrity()
    {
        using var command = _connection.Prepare("PRAGMA integrity_check");
        var findings = new List<string>();
        try
        {
            using var reader = command.ExecuteReader();
            while (reader.Read())
                findings.Add(reader.GetString(0));
        }
        catch (SqliteException fault) // So damaged that the check itself cannot go on.
        {
            findings.Add(fault.Message);
        }
        return findings is ["ok"] ? [] : findings;
    }

    public void Dispose()
    {
        foreach (var command in (ReadOnlySpan<SqliteCommand>)[_one, _many, _kind, _owner, _page, _anyPage, _due, _nextDue])
            command.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Text(string sql, params ReadOnlySpan<string> names)
    {
        var command = _connection.Prepare(sql);
        foreach (var name in names)
            command.Parameters.Add(name, SqliteType.Text);
        command.Parameters.Add("$now", SqliteType.Integer);
        return command;
    }

    private List<StoredDocument> Rows(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.Parameters["$now"].Value = _time.GetUtcNow().UtcTicks;
        var rows = new List<StoredDocument>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(new StoredDocument(
                reader.GetString(0),
                reader.GetString(1),
                reader.GetString(2),
                (byte[])reader.GetValue(3),
                reader.GetInt64(4).ToString(CultureInfo.InvariantCulture),
                reader.IsDBNull(5) ? null : reader.GetString(5),
                Moment(reader, 6),
                Moment(reader, 7)));
        }
        return rows;
    }

    private static DateTimeOffset? Moment(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : new DateTimeOffset(reader.GetInt64(column), TimeSpan.Zero);

    private static string JsonArray(IReadOnlyCollection<string> ids)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var id in ids)
                writer.WriteStringValue(id);
            writer.WriteEndArray();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
