using System.Globalization;
using Regie.Bot.Storage.Sqlite;
using Regie.CrashTests.Harness;
using Regie.CrashTests.Teams;

namespace Regie.CrashTests;

/// <summary>A bot on SQLite under load from twenty people, killed again and again.</summary>
public sealed class SqliteCrashTests(ITestOutputHelper output)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bot_KilledAtRandomMoments_KeepsEveryPromise()
    {
        var options = CrashOptions.Read(usual: 20);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"SQLite, one bot, {options.Kills} kills, seed {options.Seed}"));
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "regie.db");
        await using var teams = await TestTeams.StartAsync(Cancellation);
        using var run = new CrashRun(options, teams);
        run.Add(new Dictionary<string, string> { ["Regie:Storage"] = "sqlite", ["Regie:Sqlite:Path"] = path });
        await using var store = SqliteDocumentStore.Open(path);

        var audit = await run.RunAsync(store, Cancellation);

        output.WriteLine(audit.Summary);
        Assert.True(audit.Findings() is [], string.Join('\n', audit.Findings()));
        Assert.Empty(await store.CheckIntegrityAsync(Cancellation));
    }
}
