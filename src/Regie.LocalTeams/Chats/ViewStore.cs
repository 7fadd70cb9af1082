using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Chats;

/// <summary>Which card a single person sees in place of a message's own.</summary>
internal sealed class ViewStore(TeamsDatabase database, TimeProvider clock)
{
    public void Set(ChatMessage message, string person, JsonObject card) =>
        database.Write(connection => connection.Execute(
            """
            INSERT INTO view (conversation, message, person, card, at) VALUES ($conversation, $message, $person, $card, $at)
            ON CONFLICT (conversation, message, person) DO UPDATE SET card = $card, at = $at
            """,
            ("$conversation", message.ConversationId), ("$message", message.Id), ("$person", person),
            ("$card", card.ToJsonString()), ("$at", MessageStore.Text(clock.GetUtcNow()))));

    public IReadOnlyDictionary<string, CardView> Of(string conversationId, string person) =>
        database.Read(connection => connection
            .Query(
                "SELECT message, card, at FROM view WHERE conversation = $conversation AND person = $person",
                row => new CardView(row.GetString(0), JsonNode.Parse(row.GetString(1))!.AsObject(), MessageStore.Time(row.GetString(2))),
                ("$conversation", conversationId), ("$person", person))
            .ToDictionary(view => view.MessageId));

    internal static void Clear(SqliteConnection connection, ChatMessage message) =>
        connection.Execute(
            "DELETE FROM view WHERE conversation = $conversation AND message = $message",
            ("$conversation", message.ConversationId), ("$message", message.Id));
}
