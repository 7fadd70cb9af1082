using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Chats;

/// <summary>How far each person has read in each chat.</summary>
internal sealed class ReadMarks(TeamsDatabase database, MessageClock clock)
{
    /// <summary>Everything that stands in the chat now is read.</summary>
    public void Set(string person, string conversationId) =>
        database.Write(connection => connection.Execute(
            """
            INSERT INTO read_mark (person, conversation, seq)
            VALUES ($person, $conversation, (SELECT COALESCE(MAX(seq), 0) FROM message WHERE conversation = $conversation))
            ON CONFLICT (person, conversation) DO UPDATE SET seq = MAX(seq, excluded.seq)
            """,
            ("$person", person), ("$conversation", conversationId)));

    /// <summary>How many messages of others came after it.</summary>
    public int Unread(string person, string conversationId) =>
        database.Read(connection => connection.Query(
            $"""
            SELECT COUNT(*) FROM message
            WHERE conversation = $conversation AND deleted = 0 AND author IS NOT $person AND {MessageStore.Seen} AND seq > COALESCE(
                (SELECT seq FROM read_mark WHERE person = $person AND conversation = $conversation), 0)
            """,
            row => row.GetInt32(0),
            ("$person", person), ("$conversation", conversationId), ("$gone", MessageStore.Text(clock.Now - ChatMessage.TargetedLifetime))).Single());
}
