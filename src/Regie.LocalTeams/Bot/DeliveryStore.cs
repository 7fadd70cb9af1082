using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Bot;

/// <summary>What the bot must still hear, so that a kill loses nothing: it is sent again, with the same id, at the next start.</summary>
internal sealed class DeliveryStore(TeamsDatabase database)
{
    public IReadOnlyList<Delivery> Open() =>
        database.Read(connection => connection.Query(
            "SELECT seq, conversation, activity FROM delivery ORDER BY seq",
            row => new Delivery(row.GetInt64(0), row.GetString(1), JsonNode.Parse(row.GetString(2))!.AsObject())));

    public Delivery Add(string conversationId, JsonObject activity) =>
        database.Write(connection => Add(connection, conversationId, activity));

    public void Done(Delivery delivery) =>
        database.Write(connection => connection.Execute("DELETE FROM delivery WHERE seq = $seq", ("$seq", delivery.Seq)));

    public static Delivery Add(SqliteConnection connection, string conversationId, JsonObject activity)
    {
        var seq = connection.Query(
            "INSERT INTO delivery (conversation, activity) VALUES ($conversation, $activity) RETURNING seq",
            row => row.GetInt64(0),
            ("$conversation", conversationId), ("$activity", activity.ToJsonString())).Single();
        return new Delivery(seq, conversationId, activity);
    }
}
