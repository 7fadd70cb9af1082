namespace Regie.LocalTeams.Store;

/// <summary>The tables of Teams' side.</summary>
internal static class TeamsSchema
{
    /// <summary>What each version adds to the one before it; the first makes everything.</summary>
    public static readonly IReadOnlyList<string> Steps = [First, "ALTER TABLE message ADD COLUMN recipient TEXT;"];

    private const string First = """
        CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE message (
            seq INTEGER PRIMARY KEY,
            conversation TEXT NOT NULL,
            id TEXT NOT NULL,
            thread TEXT,
            author TEXT,
            activity TEXT NOT NULL,
            at TEXT NOT NULL,
            edited TEXT,
            deleted INTEGER NOT NULL DEFAULT 0,
            UNIQUE (conversation, id));
        CREATE INDEX message_by_conversation ON message (conversation, seq);
        CREATE TABLE view (
            conversation TEXT NOT NULL,
            message TEXT NOT NULL,
            person TEXT NOT NULL,
            card TEXT NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (conversation, message, person)) WITHOUT ROWID;
        CREATE TABLE read_mark (
            person TEXT NOT NULL,
            conversation TEXT NOT NULL,
            seq INTEGER NOT NULL,
            PRIMARY KEY (person, conversation)) WITHOUT ROWID;
        CREATE TABLE delivery (seq INTEGER PRIMARY KEY AUTOINCREMENT, conversation TEXT NOT NULL, activity TEXT NOT NULL);
        """;

    /// <summary>Empties what people and the bot wrote; keys and secrets stay.</summary>
    public const string Clear = "DELETE FROM message; DELETE FROM view; DELETE FROM read_mark; DELETE FROM delivery;";
}
