using System.Globalization;
using Microsoft.Data.Sqlite;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Tests.Storage.Sqlite;

/// <summary>How SQLite finds what is asked for: by an index and without sorting, in a new file and in one that has statistics.</summary>
public sealed class SqliteQueryPlanTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string> Queries => [.. SqliteQueries.All];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_NewFile_GoesByAnIndexWithoutSorting(string query)
    {
        await SqliteDocumentStore.Open(_folder["regie.db"]).DisposeAsync();

        AssertByIndex(query);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_FileFullOfPendingMessages_GoesByAnIndexWithoutSorting(string query)
    {
        await SqliteDocumentStore.Open(_folder["regie.db"]).DisposeAsync();
        using (var connection = Connect())
        {
            connection.Execute(
                """
                WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 20000)
                INSERT INTO document (partition, id, kind, version, due, body) SELECT 'i-' || (n / 20), 'out-' || n, 'outbox', 1, n, x'00' FROM number;
                ANALYZE;
                """);
        }

        AssertByIndex(query);
    }

    private void AssertByIndex(string query)
    {
        var plan = Plan(query);

        Assert.Contains(plan, step => step.StartsWith("SEARCH document USING INDEX ", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("SCAN document", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("MULTI-INDEX", StringComparison.Ordinal));
    }

    private List<string> Plan(string query)
    {
        using var connection = Connect();
        using var command = connection.Prepare("EXPLAIN QUERY PLAN " + query);
        foreach (var name in (string[])["$1", "$2", "$3", "$now"])
            command.Parameters.AddWithValue(name, 1);
        using var reader = command.ExecuteReader();
        var plan = new List<string>();
        while (reader.Read())
            plan.Add(reader.GetString(3));
        return plan;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(string.Create(CultureInfo.InvariantCulture, $"Data Source={_folder["regie.db"]};Pooling=False"));
        connection.Open();
        return connection;
    }
}
