using Microsoft.Extensions.DependencyInjection;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Tests.World;
using Regie.Bot.Turns;
using Xunit;

namespace Regie.Bot.Tests.Check;

/// <summary>The whole check without HTTP: the dialogs through DialogTestClient, what managers do through TestAdapter.</summary>
public sealed class WholeCheckDialogTests : IAsyncLifetime
{
    private static readonly Person[] Respondents =
        [WorldPeople.Joost, WorldPeople.Fatima, WorldPeople.Lotte, WorldPeople.Daan, WorldPeople.Hendrik, WorldPeople.Noor];

    private static readonly IReadOnlyDictionary<string, string> Mismatch = SampleAnswers.Aligned.With(("staff.leftBehind", "no"));
    private readonly InitiativeId _id = InitiativeId.New();
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Check_WithSixRespondents_GoesFromTheFirstWordToTheSecondVerdict()
    {
        await DescribeAsync();
        foreach (var person in Respondents[..2])
            await AnswerAsync(person, Mismatch);
        await ChangeAnAnswerAsync(WorldPeople.Joost);
        await UseACardTwiceAsync(WorldPeople.Lotte);
        foreach (var person in Respondents[3..5])
            await AnswerAsync(person, Mismatch);
        Assert.Contains("5 van de 6", await CampaignTextAsync(), StringComparison.Ordinal);

        // Ten working days ahead of Monday 23 November is 7 December; the first reminder goes three working days before it.
        await _world.PassAsync(TimeSpan.FromDays(9));
        Assert.Contains("Herinnering", _world.Teams.In("29:noor")[^1].Card!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_world.Teams.In("29:joost"), post => post.Card!.Text.Contains("Herinnering", StringComparison.Ordinal));
        await AnswerAsync(WorldPeople.Noor, Mismatch);
        await _world.PumpAsync();
        var verdict = Verdict(1);
        Assert.Equal("misaligned", verdict.Data("verdict.details").GetProperty("outcome").GetString());
        Assert.Equal(1, verdict.Data("verdict.details").GetProperty("verdict").GetInt32());

        var alert = _world.Teams.In("29:marieke")[^1].Card!;
        var seen = (await _world.ClickAsync(WorldPeople.Marieke, alert, "alert.acknowledge")).Card;
        var reopened = (await _world.ClickAsync(WorldPeople.Marieke, seen, "alert.reconsider")).Card;
        await _world.PumpAsync();
        Assert.Contains("De vragen zijn weer open", reopened.Text, StringComparison.Ordinal);

        foreach (var person in Respondents)
            await AnswerAsync(person, SampleAnswers.Aligned, topics: 1);
        await _world.PumpAsync();
        var second = Verdict(2);
        Assert.Equal("aligned", second.Data("verdict.details").GetProperty("outcome").GetString());
        Assert.Contains("De uitkomst was: Het past niet. Nu: Het past.", second.Text, StringComparison.Ordinal);
    }

    private async Task DescribeAsync()
    {
        var dialog = _world.Services.GetRequiredService<InitiativeDialog>();
        var client = new DialogClient(_world, WorldPeople.Sanne, dialog, async (turn, cancellationToken) =>
        {
            var draft = await turn.Session.LoadAsync<Initiative>(_id.Value, Initiative.DocumentId, cancellationToken);
            if (draft is null)
                turn.Session.Add(draft = Draft(turn));
            Drafts.Focus(turn.Context, draft);
        });

        await client.BeginAsync();
        var refused = await client.PressAsync(DialogVerbs.Next, new() { ["name"] = "", ["contribution"] = "abc" });
        Assert.NotNull(refused.Error("name"));
        Assert.NotNull(refused.Error("contribution"));
        await client.PressAsync(DialogVerbs.Next, new() { ["name"] = "Samen innen", ["contribution"] = "125.000" });
        await client.PressAsync(DialogVerbs.Next, new() { ["respondents"] = string.Join(',', Respondents.Select(person => person.Id)), ["managers"] = WorldPeople.Marieke.Id });
        await client.PressAsync(DialogVerbs.Next, new() { ["quorum"] = "6" });
        var started = await client.PressAsync(DialogVerbs.Next);
        await _world.PumpAsync();

        Assert.Contains("gestart", started.Text, StringComparison.Ordinal);
        Assert.Equal(DialogTurnStatus.Complete, client.Status);
    }

    private async Task AnswerAsync(Person person, IReadOnlyDictionary<string, string> answers, int topics = 13)
    {
        var client = Questions(person);
        var card = await client.BeginAsync();
        for (var topic = 0; topic < topics; topic++)
            card = await client.PressAsync(DialogVerbs.Next, Fill(card, answers));
        Assert.Equal(DialogTurnStatus.Complete, client.Status);
        Assert.Contains("questions.review", card.Verbs);
    }

    private async Task ChangeAnAnswerAsync(Person person)
    {
        var done = (await _world.ClickAsync(person, _world.Teams.In(person.Id)[0].Card!, "questions.begin")).Card;
        var first = (await _world.ClickAsync(person, done, "questions.review")).Card;
        var second = (await _world.ClickAsync(person, first, DialogVerbs.Next, new() { ["overview.completeness"] = "5" })).Card;
        var again = (await _world.ClickAsync(person, second, DialogVerbs.Back)).Card;
        Assert.Equal("5", again.Value("overview.completeness"));
        await _world.ClickAsync(person, again, DialogVerbs.Pause);
    }

    private async Task UseACardTwiceAsync(Person person)
    {
        var client = Questions(person);
        var first = await client.BeginAsync();
        var second = await client.PressAsync(DialogVerbs.Next, Fill(first, Mismatch));
        var card = await client.PressAsync(DialogVerbs.Next, Fill(first, SampleAnswers.Aligned.With(("overview.completeness", "1"))), from: first);
        Assert.Contains("niet meer actueel", card.Notice, StringComparison.Ordinal);
        Assert.Equal(second.Step(), card.Step());
        while (card.Verbs.Contains(DialogVerbs.Next))
            card = await client.PressAsync(DialogVerbs.Next, Fill(card, Mismatch));
        Assert.Contains("questions.review", card.Verbs);
    }

    private DialogClient Questions(Person person)
    {
        var loader = _world.Services.GetRequiredService<AnsweringLoader>();
        return new DialogClient(_world, person, _world.Services.GetRequiredService<QuestionsDialog>(), (turn, cancellationToken) => loader.LoadAsync(turn, _id, cancellationToken));
    }

    private Initiative Draft(RegieTurn turn) => new()
    {
        Key = _id,
        Leader = turn.Person,
        Origin = turn.Place with { ConversationId = BotWorld.Thread, ConversationType = "channel", ChannelId = "19:plans@thread.tacv2", TeamId = "19:team@thread.tacv2" },
        ModelVersion = AlignmentModel.Default.Version,
        CreatedAt = turn.Now,
    };

    private async Task<string> CampaignTextAsync()
    {
        await _world.PassAsync(TimeSpan.FromSeconds(2));
        return _world.Campaign().Text;
    }

    private ShownCard Verdict(int number) => _world.Teams.In(BotWorld.Thread)
        .Select(post => post.Card!)
        .Single(card => card.Verbs.Contains("verdict.details") && card.Data("verdict.details").GetProperty("verdict").GetInt32() == number);

    private static Dictionary<string, string> Fill(ShownCard card, IReadOnlyDictionary<string, string> answers) =>
        card.Inputs.ToDictionary(input => input, input => answers.GetValueOrDefault(input, ""));
}
