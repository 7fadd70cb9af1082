namespace Regie.Bot.Storage.Sqlite;

/// <summary>
/// The statements that read. Each goes by an index from its first row to its last, whatever else is in the file. The index of due times is named: where nearly
/// everything is pending, SQLite's statistics would rather have it scan and sort the whole table.
/// </summary>
internal static class SqliteQueries
{
    private const string Live = "(expires IS NULL OR expires > $now)";
    private const string Fields = "SELECT partition, id, kind, body, version, owner, due, expires FROM document ";
    private const string Columns = Fields + "WHERE " + Live + " AND ";
    private const string ByDue = "INDEXED BY document_due WHERE " + Live + " AND kind = $1 AND ";

    public const string One = Columns + "partition = $1 AND id = $2";

    public const string Many = Columns + "partition = $1 AND id IN (SELECT value FROM json_each($2)) ORDER BY id";

    public const string Kind = Columns + "kind = $1 AND partition = $2 ORDER BY id";

    public const string Owner = Columns + "kind = $1 AND owner = $2 ORDER BY partition, id";

    public const string Page = Columns + "kind = $1 AND (partition, id) > ($2, $3) ORDER BY partition, id LIMIT 200";

    public const string AnyPage = Columns + "(partition, id) > ($1, $2) ORDER BY partition, id LIMIT 200";

    public const string Due = Fields + ByDue + "due <= $2 ORDER BY due, partition, id LIMIT $3";

    public const string NextDue = "SELECT due FROM document " + ByDue + "due IS NOT NULL ORDER BY due LIMIT 1";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [One, Many, Kind, Owner, Page, AnyPage, Due, NextDue];
}
