using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.People;

namespace Regie.Bot.Benchmarks.Outbox;

/// <summary>Fills a store with messages as many checks leave them: twenty per check, of checks with random ids.</summary>
internal static class PendingMessages
{
    /// <summary>The type of the messages.</summary>
    public const string Type = "nudge";

    private const int PerCheck = 20;

    /// <summary>Writes them straight into the table of a store that was opened before and is closed: a million through the store would take a million turns.</summary>
    /// <param name="path">The store's file.</param>
    /// <param name="outbox">How many, and which are due.</param>
    /// <param name="due">How many are due when not all are.</param>
    /// <param name="now">The moment at which they are.</param>
    public static void Write(string path, OutboxCase outbox, int due, DateTimeOffset now)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;");
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO document (partition, id, kind, version, due, body) VALUES ($partition, $id, $kind, 1, $due, $body)";
            var partition = insert.Parameters.Add("$partition", SqliteType.Text);
            var id = insert.Parameters.Add("$id", SqliteType.Text);
            insert.Parameters.AddWithValue("$kind", OutboxMessage.Kind);
            var dueAt = insert.Parameters.Add("$due", SqliteType.Integer);
            var body = insert.Parameters.Add("$body", SqliteType.Blob);
            foreach (var message in Messages(outbox, due, now))
            {
                partition.Value = message.Partition;
                id.Value = message.Id;
                dueAt.Value = message.DueAt!.Value.UtcTicks;
                body.Value = JsonSerializer.SerializeToUtf8Bytes(message, OutboxMessage.Json);
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        // By these SQLite plans in a file that has been in use: the store makes them when it closes.
        Execute(connection, "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);");
    }

    private static IEnumerable<OutboxMessage> Messages(OutboxCase outbox, int due, DateTimeOffset now)
    {
        var every = outbox.Pending / due;
        var check = "";
        for (var number = 0; number < outbox.Pending; number++)
        {
            if (number % PerCheck == 0)
                check = InitiativeId.New().Value;
            var isDue = outbox.Spread == OutboxSpread.AllDue || number % every == 0;
            var person = PersonKey.Of(string.Create(CultureInfo.InvariantCulture, $"29:{number}"));
            yield return new OutboxMessage
            {
                Partition = check,
                Id = string.Create(CultureInfo.InvariantCulture, $"out-nudge-{now:yyyyMMdd}-{person}"),
                Type = Type,
                Subject = person.Value,
                State = isDue || outbox.Spread != OutboxSpread.RestLeased ? OutboxState.Pending : OutboxState.Sending,
                DueAt = now + (isDue ? -1 : 1) * Part() * Reach(isDue, outbox.Spread),
            };
        }
    }

    /// <summary>More than 0, less than 1.</summary>
    private static double Part() => RandomNumberGenerator.GetInt32(1, int.MaxValue) / (double)int.MaxValue;

    /// <summary>How far from now the moments lie.</summary>
    private static TimeSpan Reach(bool isDue, OutboxSpread spread) => (isDue, spread) switch
    {
        (true, _) => TimeSpan.FromHours(1),
        (false, OutboxSpread.RestLeased) => new OutboxOptions().Lease,
        _ => TimeSpan.FromDays(365),
    };

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
