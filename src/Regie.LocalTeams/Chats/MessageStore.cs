using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Chats;

/// <summary>Messages, on the disk before anyone hears of them.</summary>
internal sealed class MessageStore(TeamsDatabase database, MessageClock clock)
{
    /// <summary>How much of a chat the page gets; a stand-in need not page through years.</summary>
    private const int Newest = 2000;

    private const string Columns = "seq, conversation, id, thread, author, activity, at, edited, deleted, recipient";

    /// <summary>What a person may see: what is for everyone, and what is for this person and not gone.</summary>
    internal const string Seen = "(recipient IS NULL OR recipient = $person AND at > $gone)";


    /// <param name="alsoWrite">What belongs to the same transaction, such as the delivery to the bot.</param>
    public ChatMessage Add(NewMessage message, Action<SqliteConnection, ChatMessage>? alsoWrite = null)
    {
        var (id, at) = clock.Next();
        return database.Write(connection =>
        {
            var seq = connection.Query(
                """
                INSERT INTO message (conversation, id, thread, author, activity, at, recipient)
                VALUES ($conversation, $id, $thread, $author, $activity, $at, $recipient) RETURNING seq
                """,
                row => row.GetInt64(0),
                ("$conversation", message.ConversationId), ("$id", id), ("$thread", message.ThreadId),
                ("$author", message.Author), ("$activity", message.Activity.ToJsonString()), ("$at", Text(at)), ("$recipient", message.Recipient)).Single();
            var stored = new ChatMessage(
                seq, message.ConversationId, id, message.ThreadId, message.Author, message.Activity, at, Edited: null, Deleted: false, message.Recipient);
            alsoWrite?.Invoke(connection, stored);
            return stored;
        });
    }

    public ChatMessage? Find(string conversationId, string id) =>
        database.Read(connection => connection
            .Query($"SELECT {Columns} FROM message WHERE conversation = $conversation AND id = $id", Map,
                ("$conversation", conversationId), ("$id", id))
            .SingleOrDefault() is { } found && !found.IsGone(clock.Now) ? found : null);

    /// <summary>The newest messages of a chat that a person sees, oldest first.</summary>
    public IReadOnlyList<ChatMessage> List(string conversationId, string person, int newest = Newest)
    {
        var messages = database.Read(connection => connection.Query(
            $"SELECT {Columns} FROM message WHERE conversation = $conversation AND {Seen} ORDER BY seq DESC LIMIT $newest", Map,
            ("$conversation", conversationId), ("$newest", newest), ("$person", person), ("$gone", Text(clock.Now - ChatMessage.TargetedLifetime))));
        messages.Reverse();
        return messages;
    }

    /// <summary>Replaces a message for everyone. What single people saw in its place goes: they see the new one.</summary>
    /// <returns>False when it was deleted meanwhile.</returns>
    public bool Replace(ChatMessage message, JsonObject activity)
    {
        var at = clock.Next().At;
        return database.Write(connection =>
        {
            ViewStore.Clear(connection, message);
            return connection.Execute(
                "UPDATE message SET activity = $activity, edited = $at WHERE seq = $seq AND deleted = 0",
                ("$activity", activity.ToJsonString()), ("$at", Text(at)), ("$seq", message.Seq)) == 1;
        });
    }

    /// <summary>Leaves the place, removes the content.</summary>
    /// <returns>False when it was deleted already.</returns>
    public bool Delete(ChatMessage message) =>
        database.Write(connection =>
        {
            ViewStore.Clear(connection, message);
            return connection.Execute(
                "UPDATE message SET activity = '{}', deleted = 1 WHERE seq = $seq AND deleted = 0", ("$seq", message.Seq)) == 1;
        });

    internal static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static ChatMessage Map(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        row.TextOrNull(3),
        row.TextOrNull(4),
        JsonNode.Parse(row.GetString(5))!.AsObject(),
        Time(row.GetString(6)),
        row.TextOrNull(7) is { } edited ? Time(edited) : null,
        row.GetBoolean(8),
        row.TextOrNull(9));
}
