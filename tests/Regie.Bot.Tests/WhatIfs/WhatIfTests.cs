using System.Text;
using System.Text.Json;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Questions;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.WhatIfs;

/// <summary>A leader tries other positions on a verdict.</summary>
public sealed class WhatIfTests : IAsyncLifetime
{
    private const string NoPlan = "staff.leftBehind";

    private static readonly IReadOnlyDictionary<string, string> Mismatch = SampleAnswers.Aligned.With((NoPlan, "no"), ("socialStatute.fit", "missing"));

    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_ShowsTheRealOutcomeAndTheQuestionsBehindWhatDoesNotFitAsTheyWereAnswered()
    {
        await DecideAsync();

        var card = await OpenAsync();

        Assert.Contains("Echte uitkomst: ✖ Het past niet", card.Text, StringComparison.Ordinal);
        Assert.Contains("nog niets veranderd", card.Text, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { NoPlan, "socialStatute.fit", "staff.who" }, card.Inputs.ToHashSet());
        Assert.DoesNotContain("governability.owners", card.Inputs);
        Assert.Equal("answered:", card.Value(NoPlan));
        Assert.Contains("Zoals geantwoord (Nee)", card.Json.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Try_AnotherPosition_ShowsTheOutcomeScoresAndDifferencesThatWouldFollow()
    {
        await DecideAsync();

        var card = await TryAsync(await OpenAsync(), (NoPlan, "yes"), ("socialStatute.fit", "fits"));

        Assert.Contains("Met jouw keuzes: ✔ Het past", card.Text, StringComparison.Ordinal);
        Assert.Contains("Nu: Nee. Bij jou: Ja.", card.Text, StringComparison.Ordinal);
        var solved = AlignmentModel.Default.FindRule("no-plan-for-left-behind")!;
        Assert.Contains("✔ Opgelost: " + solved.Reason.Nl, card.Text, StringComparison.Ordinal);
        Assert.Matches(@"eigen organisatie: \d+% → 100%", card.Text);
        Assert.Equal("yes", card.Value(NoPlan));
    }

    [Fact]
    public async Task Try_ChangesNothingThatAnyoneElseSees()
    {
        await DecideAsync();
        await _world.PassAsync(TimeSpan.FromHours(1));
        var verdict = await _world.Store.ReadAsync(Initiative(), "verdict-0001", Cancel);
        var answers = await _world.Store.ReadKindAsync(Initiative(), Response.Kind, Cancel);
        var posted = _world.Teams.All.Select(post => (post.ActivityId, post.Updates));

        await TryAsync(await OpenAsync(), (NoPlan, "yes"));
        await _world.PassAsync(TimeSpan.FromHours(1));

        Assert.Equal(verdict!.ETag, (await _world.Store.ReadAsync(Initiative(), "verdict-0001", Cancel))!.ETag);
        Assert.Equal(answers.Select(answer => answer.ETag), (await _world.Store.ReadKindAsync(Initiative(), Response.Kind, Cancel)).Select(answer => answer.ETag));
        Assert.Equal(posted, _world.Teams.All.Select(post => (post.ActivityId, post.Updates)));
    }

    [Fact]
    public async Task Try_IsKeptForLaterAndForTheOtherPages()
    {
        await DecideAsync();
        var card = await TryAsync(await OpenAsync(), (NoPlan, "yes"), ("show", "governability"));

        Assert.Contains("governability.owners", card.Inputs);
        Assert.DoesNotContain(NoPlan, card.Inputs);
        card = await TryAsync(card, ("governability.owners", "5plus"));

        var again = await _world.AskAsync(WorldPeople.Sanne, "wat als");
        Assert.Contains("Nu: Nee. Bij jou: Ja.", again.Text, StringComparison.Ordinal);
        Assert.Contains("Bij jou: " + AlignmentModel.Default.FindQuestion("governability.owners")!.FindOption("5plus")!.Label.Nl, again.Text, StringComparison.Ordinal);
        Assert.Equal(again.Text, (await OpenAsync()).Text);
    }

    [Fact]
    public async Task Pages_OfTheCard_ShowEveryQuestionThatIsJudged()
    {
        await DecideAsync();
        var card = await OpenAsync();

        var seen = new HashSet<string>();
        foreach (var page in card.Choices("show"))
        {
            card = await TryAsync(card, ("show", page));
            seen.UnionWith(card.Inputs);
        }

        Assert.Superset(AlignmentModel.Default.Questions.Where(question => question.IsJudged).Select(question => question.Id).ToHashSet(), seen);
    }

    [Fact]
    public async Task Repair_TriedInOneClick_GivesAligned()
    {
        await DecideAsync();
        var card = await OpenAsync();
        var repairs = card.Text.Split('\n').Count(line => line.StartsWith('①') || line.StartsWith('②') || line.StartsWith('③'));
        Assert.InRange(repairs, 1, 3);

        for (var number = 1; number <= repairs; number++)
        {
            var answer = await SubmitAsync(WorldPeople.Sanne, "whatif.try", ("repair", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Contains("Met jouw keuzes: ✔ Het past", answer.Card.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Reset_ForgetsWhatWasTried()
    {
        await DecideAsync();
        var card = await TryAsync(await OpenAsync(), (NoPlan, "yes"));

        card = (await _world.ClickAsync(WorldPeople.Sanne, card, "whatif.reset")).Card;

        Assert.Contains("nog niets veranderd", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Met jouw keuzes", (await OpenAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Try_BackToAsAnswered_IsNoChange()
    {
        await DecideAsync();
        var card = await TryAsync(await OpenAsync(), (NoPlan, "yes"), ("socialStatute.fit", "fits"));

        card = await TryAsync(card, (NoPlan, "answered:"), ("socialStatute.fit", "missing"));

        Assert.Contains("nog niets veranderd", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Try_WhatDoesNotGoTogether_ComesBackWithAnErrorAtTheField()
    {
        await DecideAsync();
        var card = await TryAsync(await OpenAsync(), ("show", "limits"));

        card = await TryAsync(card, ("limits.allowed", "none,ict"), ("limits.inside", "no"));

        Assert.Contains("gaan niet samen", card.Error("limits.allowed"), StringComparison.Ordinal);
        Assert.Equal("none,ict", card.Value("limits.allowed"));
        Assert.Equal("no", card.Value("limits.inside"));
        Assert.DoesNotContain("Met jouw keuzes", (await OpenAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Try_SeveralChoices_NoneLeft_IsAPosition()
    {
        await DecideAsync();
        var card = await TryAsync(await OpenAsync(), ("show", "limits"));

        card = await TryAsync(card, ("limits.allowed", ""));

        Assert.Contains("Bij jou: geen enkele keuze", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("whatif.open")]
    [InlineData("whatif.try")]
    [InlineData("whatif.reset")]
    public async Task Anything_OfSomeoneElse_IsRefused(string verb)
    {
        await DecideAsync();
        var before = (await OpenAsync()).Text;

        foreach (var person in new[] { WorldPeople.Joost, WorldPeople.Marieke, WorldPeople.Hendrik })
        {
            var answer = await SubmitAsync(person, verb, (NoPlan, "yes"));
            Assert.Contains("Alleen de projectleider", answer.Sentence, StringComparison.Ordinal);
        }

        Assert.Equal(before, (await OpenAsync()).Text);
    }

    [Fact]
    public async Task Open_FromTheChannel_IsAnsweredToTheOneWhoClickedOnly()
    {
        await DecideAsync();
        var posted = _world.Teams.All.Count;
        var updates = _world.Teams.All.Sum(post => post.Updates);

        var answer = await _world.ClickAsync(WorldPeople.Sanne, Verdict(), "whatif.open", inChannel: true);
        await _world.PumpAsync();

        Assert.Contains("whatif.try", answer.Card.Verbs);
        Assert.Equal((posted, updates), (_world.Teams.All.Count, _world.Teams.All.Sum(post => post.Updates)));
    }

    [Fact]
    public async Task Open_FromAnOlderClientInAChannel_IsNotShownWhereEveryoneReads()
    {
        await DecideAsync();

        var reply = Assert.Single(await _world.SubmitAsMessageAsync(WorldPeople.Sanne, Verdict().Fallback("whatif.open"), inChannel: true));

        Assert.Empty(reply.Attachments ?? []);
        Assert.Contains("wat als", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_InAChannel_IsSentToThePersonalChat()
    {
        await DecideAsync();

        var reply = Assert.Single(await _world.SayAsync(WorldPeople.Sanne, "wat als", inChannel: true));

        Assert.Contains("Open onze chat", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_OfSomeoneWithoutAVerdict_SaysSo()
    {
        var reply = Assert.Single(await _world.SayAsync(WorldPeople.Joost, "what if"));

        Assert.Contains("nog geen check met een uitkomst", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_OfAnEarlierVerdict_ChangesNothingAndShowsTheNewest()
    {
        await DecideAsync();
        var old = await TryAsync(await OpenAsync(), (NoPlan, "yes"));
        await ReopenAsync();
        var open = await TryAsync(old, ("socialStatute.fit", "fits"));
        Assert.Contains("weer open", open.Notice, StringComparison.Ordinal);
        await AnswerAgainAsync();

        var card = await TryAsync(old, (NoPlan, "yes"));

        Assert.Contains("nieuwere uitkomst: nummer 2", card.Notice, StringComparison.Ordinal);
        Assert.Contains("bij uitkomst 2", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Met jouw keuzes", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Met jouw keuzes", (await OpenAsync(2)).Text, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "verdict", "0", "bestaat niet" },
        { "verdict", "99999999999", "bestaat niet" },
        { "verdict", "-1", "bestaat niet" },
        { "initiative", "i-' OR 1=1", "bestaat niet" },
        { "initiative", "i-aaaaaaaaaaaaaaaa", "bestaat niet" },
        { "repair", "0", "hoort niet bij deze uitkomst" },
        { "repair", "99", "hoort niet bij deze uitkomst" },
        { "repair", "één", "hoort niet bij deze uitkomst" },
        { "page", "../../etc", "nog niets veranderd" },
        { "show", "<script>", "nog niets veranderd" },
        { "no.such.question", "yes", "nog niets veranderd" },
        { NoPlan, "x'; DROP TABLE", "staat niet in de lijst" },
        { NoPlan, "unknown", "staat niet in de lijst" },
        { "costs.startUp", "1000000000", "nog niets veranderd" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Try_WithHostileData_ChangesNothing(string field, string value, string expected)
    {
        await DecideAsync();

        var answer = await SubmitAsync(WorldPeople.Sanne, "whatif.try", (field, value));

        var told = answer.Sentence ?? answer.Card.Text;
        Assert.Contains(expected == "bestaat niet" ? "Deze uitkomst is er niet meer" : expected, told, StringComparison.Ordinal);
        Assert.DoesNotContain("Met jouw keuzes", (await OpenAsync()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Misaligned")]
    [InlineData("Everything")]
    public async Task Card_HoweverMuchIsTried_FitsAndHasAtMostSixButtons(string answers)
    {
        await DecideAsync(answers == "Misaligned" ? SampleAnswers.Misaligned : Worst(), name: new string('ë', 110));
        var card = await OpenAsync();
        var other = AlignmentModel.Default.Questions.Where(question => question.IsJudged)
            .Select(question => (question.Id, question.Kind == QuestionKind.Choices ? "" : question.Options[^1].Value)).ToArray();

        card = (await SubmitAsync(WorldPeople.Sanne, "whatif.try", other)).Card;
        foreach (var page in card.Choices("show"))
        {
            card = await TryAsync(card, ("show", page));

            Assert.InRange(Encoding.UTF8.GetByteCount(card.Json.GetRawText()), 1, 28_000);
            Assert.InRange(card.Verbs.Count, 2, 6);
        }
    }

    [Fact]
    public async Task Card_InEnglish_IsEnglish()
    {
        await DecideAsync();
        await _world.SayAsync(WorldPeople.Sanne, "taal");

        var card = await TryAsync(await OpenAsync(), (NoPlan, "yes"));

        Assert.Contains("With your choices: ", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("jouw", card.Text, StringComparison.Ordinal);
        Assert.Equal("en", card.Json.GetProperty("lang").GetString());
    }

    private static Dictionary<string, string> Worst() => AlignmentModel.Default.Questions.Where(question => question.IsJudged)
        .ToDictionary(question => question.Id, question => question.Options[0].Value);

    private async Task DecideAsync(IReadOnlyDictionary<string, string>? answers = null, string name = "Samen innen")
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Hendrik], [WorldPeople.Marieke], name: name);
        foreach (var person in new[] { WorldPeople.Joost, WorldPeople.Hendrik })
            await _world.AnswerAllAsync(person, answers ?? Mismatch);
        await _world.PumpAsync();
    }

    private async Task ReopenAsync()
    {
        var alert = _world.Teams.In(WorldPeople.Marieke.Id).First(post => post.Card!.Verbs.Contains("alert.reconsider")).Card!;
        await _world.ClickAsync(WorldPeople.Marieke, alert, "alert.reconsider");
        await _world.PumpAsync();
    }

    private async Task AnswerAgainAsync()
    {
        foreach (var person in new[] { WorldPeople.Joost, WorldPeople.Hendrik })
            await _world.AnswerAllAsync(person, Mismatch);
        await _world.PumpAsync();
    }

    private ShownCard Verdict() => _world.Teams.In(BotWorld.Thread).Last(post => post.Card!.Verbs.Contains("verdict.details")).Card!;

    private string Initiative() => Verdict().Data("verdict.details").GetProperty("initiative").GetString()!;

    private async Task<ShownCard> OpenAsync(int verdict = 1) => (await SubmitAsync(WorldPeople.Sanne, "whatif.open", ("verdict", verdict.ToString(System.Globalization.CultureInfo.InvariantCulture)))).Card;

    private async Task<ShownCard> TryAsync(ShownCard card, params (string Field, string Value)[] fill) =>
        (await _world.ClickAsync(WorldPeople.Sanne, card, "whatif.try", fill.ToDictionary(field => field.Field, field => field.Value))).Card;

    private Task<ClickAnswer> SubmitAsync(Bot.People.Person person, string verb, params (string Field, string Value)[] data)
    {
        var all = new Dictionary<string, string> { ["initiative"] = Initiative(), ["verdict"] = "1" };
        foreach (var (field, value) in data)
            all[field] = value;
        return _world.SubmitAsync(person, verb, all);
    }
}
