using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Check;

/// <summary>
/// Teams delivers an activity again, to another instance or after a crash, so that no memory of the first time is left: what is stored decides, there
/// is no second effect, and the person sees the first answer.
/// </summary>
public sealed class RedeliveryTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task NewInitiative_DeliveredAgain_StartsOne()
    {
        var first = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");

        var again = await _world.DeliverAgainAsync();

        Assert.Equal(first.Json.GetRawText(), again!.Json.GetRawText());
        Assert.Single(await _world.Store.QueryOwnerAsync(Initiative.Kind, WorldPeople.Sanne.Key.Value, CancellationToken.None));
    }

    [Fact]
    public async Task NewInitiative_InAChannelDeliveredAgain_OpensTheSame()
    {
        var first = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief", inChannel: true);

        var again = await _world.DeliverAgainAsync();

        Assert.Equal(first.Data("initiative.begin").GetRawText(), again!.Data("initiative.begin").GetRawText());
    }

    [Fact]
    public async Task NewInitiative_AskedTwice_StartsTwo()
    {
        await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");
        await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");

        Assert.Equal(2, (await _world.Store.QueryOwnerAsync(Initiative.Kind, WorldPeople.Sanne.Key.Value, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Draft_EveryStepDeliveredAgain_GetsTheFirstAnswer()
    {
        var card = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief", inChannel: true);
        card = (await _world.ClickAsync(WorldPeople.Sanne, card, "initiative.begin", inChannel: true)).Card;
        Dictionary<string, string>[] steps =
        [
            new() { ["name"] = "Samen innen", ["policyArea"] = "taxes" },
            new() { ["respondents"] = WorldPeople.Joost.Id },
            [],
            [],
        ];

        foreach (var fill in steps)
        {
            card = (await _world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Next, fill, inChannel: true)).Card;
            var again = await _world.DeliverAgainAsync();
            Assert.Null(again!.Notice);
            Assert.Equal(card.Json.GetRawText(), again.Json.GetRawText());
        }

        await _world.PumpAsync();
        Assert.Single(_world.Teams.In(BotWorld.Thread));
    }

    [Fact]
    public async Task Answer_EveryOneDeliveredAgain_GetsTheFirstAnswer()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima]);
        var card = await _world.BeginAsync(WorldPeople.Joost);
        while (card.Verbs.Contains(DialogVerbs.Next))
        {
            card = await _world.AnswerAsync(WorldPeople.Joost, card);

            var again = await _world.DeliverAgainAsync();

            Assert.Null(again!.Notice);
            Assert.Equal(card.Json.GetRawText(), again.Json.GetRawText());
        }

        Assert.Contains("questions.review", card.Verbs);
    }

    [Fact]
    public async Task Answer_ThatDidNotPassDeliveredAgain_GetsTheSameErrors()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        var card = await _world.BeginAsync(WorldPeople.Joost);
        var refused = (await _world.ClickAsync(WorldPeople.Joost, card, DialogVerbs.Next, new() { ["overview.completeness"] = "9" })).Card;

        var again = await _world.DeliverAgainAsync();

        Assert.NotNull(refused.Error("overview.completeness"));
        Assert.Equal(refused.Json.GetRawText(), again!.Json.GetRawText());
    }

    [Fact]
    public async Task Answer_OnAnOldCardAsANewClick_IsToldWhy()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        var old = await _world.BeginAsync(WorldPeople.Joost);
        await _world.AnswerAsync(WorldPeople.Joost, old);

        var answer = await _world.AnswerAsync(WorldPeople.Joost, old);

        Assert.NotNull(answer.Notice);
    }
}
