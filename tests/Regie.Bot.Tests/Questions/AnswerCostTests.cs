using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Regie.Bot.People;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Cosmos;
using Regie.Bot.Tests.World;
using Regie.Testing.Cosmos;

namespace Regie.Bot.Tests.Questions;

/// <summary>What an answered question costs in Cosmos DB: the real turn through the unmodified SDK, counted by the gateway.</summary>
public sealed class AnswerCostTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>The budget for one answer, by the published table.</summary>
    private const double MostUnits = 20;

    private readonly CosmosGateway _gateway = new();

    public void Dispose() => _gateway.Dispose();

    [Fact]
    public async Task Answer_Always_TakesOneReadAndOneWrite()
    {
        var costs = await AnswerAsync(respondents: 3, otherChecks: 0);

        Assert.Equal(13, costs.Count);
        Assert.All(costs, cost => Assert.Equal((1, 1), (cost.Reads, cost.Writes)));
    }

    [Fact]
    public async Task Answer_AmongManyRespondentsAndChecks_TakesAsManyRoundTripsAndStaysWithinTheBudget()
    {
        var few = await AnswerAsync(respondents: 3, otherChecks: 0);
        using var other = new AnswerCostTests(output);
        var many = await other.AnswerAsync(respondents: 200, otherChecks: 4);

        Assert.Equal(few.Select(cost => (cost.Reads, cost.Writes)), many.Select(cost => (cost.Reads, cost.Writes)));
        foreach (var (one, among) in few.Zip(many))
        {
            Assert.InRange(one.Units, 1, MostUnits);
            Assert.InRange(among.Units, 1, MostUnits);
            Assert.InRange(among.Units, 1, one.Units * 1.05);
        }
    }

    private async Task<List<AnswerCost>> AnswerAsync(int respondents, int otherChecks)
    {
        _gateway.AddContainer(CosmosOptions.Container, "/partition", "kind", "owner", "due");
        await using var world = await BotWorld.StartAsync(builder => builder.Services.AddSingleton<IDocumentStore>(provider => new CosmosDocumentStore(
            CosmosTestClient.Create(_gateway, CosmosConnection.Settings()), CosmosGateway.Database, CosmosOptions.Container, provider.GetRequiredService<TimeProvider>())));
        var asked = Enumerable.Range(0, respondents).Select(number => new Person($"29:1{number:d4}", $"Collega {number}", Guid.NewGuid().ToString())).ToList();
        world.People.All.AddRange(asked);
        for (var check = 0; check < otherChecks; check++)
            await world.StartCheckAsync(asked.Take(3), name: $"Check {check}");
        await world.StartCheckAsync(asked);

        var costs = new List<AnswerCost>();
        var card = await world.BeginAsync(asked[0]);
        while (card.Verbs.Contains("dialog.next"))
        {
            _gateway.Tally.Reset();
            card = await world.AnswerAsync(asked[0], card);
            costs.Add(new AnswerCost(_gateway.Tally.Reads, _gateway.Tally.Writes, _gateway.Tally.RequestUnits));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{respondents} respondents: {string.Join(", ", costs.Select(cost => $"{cost.Reads}/{cost.Writes} {cost.Units:f1}"))}"));
        return costs;
    }

    private sealed record AnswerCost(int Reads, int Writes, double Units);
}
