using System.Globalization;
using Regie.CrashTests.Harness;
using Regie.CrashTests.Teams;

namespace Regie.CrashTests;

/// <summary>Several bots on one Cosmos DB store, of which one at a time is killed: the others go on.</summary>
public sealed class CosmosCrashTests(ITestOutputHelper output)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Bots_KilledOneAtATime_KeepEveryPromise(int bots)
    {
        var options = CrashOptions.Read(usual: 3);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Cosmos DB, {bots} bots, {options.Kills} kills, seed {options.Seed}"));
        using var gateway = await GatewayProcess.StartAsync(Cancellation);
        await using var teams = await TestTeams.StartAsync(Cancellation);
        using var run = new CrashRun(options, teams);
        for (var bot = 0; bot < bots; bot++)
            run.Add(gateway.Settings());
        using var store = gateway.OpenStore();

        var audit = await run.RunAsync(store, Cancellation);

        output.WriteLine(audit.Summary);
        Assert.True(audit.Findings() is [], string.Join('\n', audit.Findings()));
    }
}
