using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Questions;

/// <summary>A respondent answers the questions.</summary>
public sealed class QuestionsDialogTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await BotWorld.StartAsync();
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima, WorldPeople.Pieter]);
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Begin_ShowsTheFirstTopicWithEveryQuestion()
    {
        var card = await _world.BeginAsync(WorldPeople.Joost);

        var topic = AlignmentModel.Default.Topics[0];
        Assert.Equal(topic.Id, card.Step());
        Assert.Equal(["role", .. topic.Questions.Select(question => question.Id), topic.CommentId], card.Inputs);
    }

    [Fact]
    public async Task Begin_FromTheChannel_OpensThereToo()
    {
        var card = (await _world.ClickAsync(WorldPeople.Joost, _world.Campaign(), "questions.begin", inChannel: true)).Card;

        Assert.Equal("overview", card.Step());
    }

    [Fact]
    public async Task AnswerAll_WalksThroughThirteenTopicsInOrder()
    {
        var steps = new List<string>();
        var card = await _world.BeginAsync(WorldPeople.Joost);
        while (card.Verbs.Contains(DialogVerbs.Next))
        {
            steps.Add(card.Step());
            card = await _world.AnswerAsync(WorldPeople.Joost, card);
        }

        Assert.Equal(AlignmentModel.Default.Topics.Select(topic => topic.Id), steps);
        Assert.Contains("questions.review", card.Verbs);
        await _world.PassAsync(TimeSpan.FromSeconds(2));
        Assert.Contains("1 van de 3", _world.Campaign().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_WithoutAnAnswer_IsAnErrorAtTheFieldAndNothingIsLost()
    {
        var card = await _world.BeginAsync(WorldPeople.Joost);

        var answer = (await _world.ClickAsync(WorldPeople.Joost, card, DialogVerbs.Next, new() { ["overview.completeness"] = "4", ["overview.comment"] = "Zie bijlage" })).Card;

        Assert.Null(answer.Error("overview.completeness"));
        Assert.NotNull(answer.Error("overview.inRegister"));
        Assert.Equal("4", answer.Value("overview.completeness"));
        Assert.Equal("Zie bijlage", answer.Value("overview.comment"));
    }

    [Fact]
    public async Task Next_WithAnUnknownOption_IsAnErrorAtTheField()
    {
        var card = await _world.BeginAsync(WorldPeople.Joost);

        var answer = (await _world.ClickAsync(WorldPeople.Joost, card, DialogVerbs.Next, new() { ["overview.completeness"] = "9", ["overview.inRegister"] = "yes" })).Card;

        Assert.Contains("niet in de lijst", answer.Error("overview.completeness"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comment_OfTenThousandCharacters_IsAnErrorAtTheFieldAndStillThere()
    {
        var card = await _world.BeginAsync(WorldPeople.Joost);
        var much = new string('é', 10_000);

        var answer = (await _world.ClickAsync(WorldPeople.Joost, card, DialogVerbs.Next, new() { ["overview.completeness"] = "4", ["overview.inRegister"] = "yes", ["overview.comment"] = much })).Card;

        Assert.Contains("te lang", answer.Error("overview.comment"), StringComparison.Ordinal);
        Assert.Equal(much, answer.Value("overview.comment"));
    }

    [Fact]
    public async Task Skip_CountsAsDontKnow()
    {
        var card = await _world.BeginAsync(WorldPeople.Joost);

        var next = (await _world.ClickAsync(WorldPeople.Joost, card, DialogVerbs.Skip)).Card;
        var back = (await _world.ClickAsync(WorldPeople.Joost, next, DialogVerbs.Back)).Card;

        Assert.Equal("limits", next.Step());
        Assert.Equal("unknown", back.Value("overview.completeness"));
    }

    [Fact]
    public async Task Back_KeepsWhatWasSound()
    {
        var card = await _world.BeginAsync(WorldPeople.Joost);
        var second = await _world.AnswerAsync(WorldPeople.Joost, card);

        var first = (await _world.ClickAsync(WorldPeople.Joost, second, DialogVerbs.Back, new() { ["limits.inside"] = "partly" })).Card;
        var again = await _world.AnswerAsync(WorldPeople.Joost, first);

        Assert.Equal("partly", again.Value("limits.inside"));
    }

    [Fact]
    public async Task Pause_IsResumedOnAnotherDevice()
    {
        var card = await _world.AnswerAsync(WorldPeople.Joost, await _world.BeginAsync(WorldPeople.Joost));
        var paused = (await _world.ClickAsync(WorldPeople.Joost, card, DialogVerbs.Pause)).Card;
        _world.Time.Advance(TimeSpan.FromDays(2));

        var resumed = await _world.AskAsync(WorldPeople.Joost, "mijn vragen");

        Assert.Contains("1 van de 13", paused.Text, StringComparison.Ordinal);
        Assert.Equal("limits", resumed.Step());
    }

    [Fact]
    public async Task Pause_KeepsTheCommentThatWasBeingTyped()
    {
        var card = await _world.BeginAsync(WorldPeople.Joost);
        await _world.ClickAsync(WorldPeople.Joost, card, DialogVerbs.Pause, new() { ["overview.comment"] = "Nog navragen" });

        var resumed = await _world.AskAsync(WorldPeople.Joost, "mijn vragen");

        Assert.Equal("Nog navragen", resumed.Value("overview.comment"));
    }

    [Theory]
    [InlineData(DialogVerbs.Pause)]
    [InlineData(DialogVerbs.Back)]
    public async Task Leaving_IsNotHeldUpByAnAnswerThatIsMissing(string verb)
    {
        var card = await _world.AnswerAsync(WorldPeople.Joost, await _world.BeginAsync(WorldPeople.Joost));

        Assert.True(card.TakesFields(verb));
        Assert.False(card.Find("limits.inside")!.Value.TryGetProperty("isRequired", out var required) && required.GetBoolean());
    }

    [Fact]
    public async Task Back_WithoutTheFields_KeepsTheCommentThatWasSaved()
    {
        var card = await _world.AnswerAsync(WorldPeople.Joost, await _world.BeginAsync(WorldPeople.Joost), new Dictionary<string, string> { ["overview.comment"] = "Zie bijlage" });
        var first = (await _world.ClickAsync(WorldPeople.Joost, card, DialogVerbs.Back)).Card;
        await _world.SubmitAsync(WorldPeople.Joost, DialogVerbs.Back, Ids(first, DialogVerbs.Next));

        var resumed = await _world.AskAsync(WorldPeople.Joost, "mijn vragen");

        Assert.Equal("Zie bijlage", resumed.Value("overview.comment"));
    }

    [Theory]
    [InlineData("questions.begin")]
    [InlineData("questions.review")]
    [InlineData(DialogVerbs.Back)]
    public async Task SubmitOfAnOlderClient_InAChannel_ShowsNobodyTheAnswers(string verb)
    {
        var card = await _world.AnswerAsync(WorldPeople.Joost, await _world.BeginAsync(WorldPeople.Joost), new Dictionary<string, string> { ["overview.comment"] = "Onder ons" });
        var data = Ids(card, DialogVerbs.Next).Concat(Data()).Append(new("verb", verb)).ToDictionary();

        var replies = await _world.SubmitAsMessageAsync(WorldPeople.Joost, System.Text.Json.JsonSerializer.SerializeToElement(data), inChannel: true);

        Assert.Null(WorldTeams.CardOf(replies.Single()));
        Assert.Contains("mijn vragen", replies.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_ShowsWhatWasAnsweredAndTakesAChange()
    {
        var done = await _world.AnswerAllAsync(WorldPeople.Joost);

        var first = (await _world.ClickAsync(WorldPeople.Joost, done, "questions.review")).Card;
        await _world.AnswerAsync(WorldPeople.Joost, first, new Dictionary<string, string> { ["overview.completeness"] = "2" });
        var again = (await _world.ClickAsync(WorldPeople.Joost, done, "questions.review")).Card;

        Assert.Equal("4", first.Value("overview.completeness"));
        Assert.Equal("2", again.Value("overview.completeness"));
        await _world.PassAsync(TimeSpan.FromSeconds(2));
        Assert.Contains("1 van de 3", _world.Campaign().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CardUsedTwice_ChangesNothingTheSecondTime()
    {
        var first = await _world.BeginAsync(WorldPeople.Joost);
        await _world.AnswerAsync(WorldPeople.Joost, first);

        var again = await _world.AnswerAsync(WorldPeople.Joost, first, new Dictionary<string, string> { ["overview.completeness"] = "1" });
        var back = (await _world.ClickAsync(WorldPeople.Joost, again, DialogVerbs.Back)).Card;

        Assert.Contains("niet meer actueel", again.Notice, StringComparison.Ordinal);
        Assert.Equal("limits", again.Step());
        Assert.Equal("4", back.Value("overview.completeness"));
    }

    [Fact]
    public async Task AnotherPersonsCard_ChangesNothingForEither()
    {
        var joost = await _world.BeginAsync(WorldPeople.Joost);
        var fatima = await _world.BeginAsync(WorldPeople.Fatima);

        var answer = await _world.AnswerAsync(WorldPeople.Fatima, joost);
        var stranger = await _world.ClickAsync(WorldPeople.Hendrik, joost, DialogVerbs.Next);

        Assert.Equal("overview", answer.Step());
        Assert.Contains("Er is niets veranderd", answer.Notice, StringComparison.Ordinal);
        Assert.Equal("", answer.Value("overview.completeness"));
        Assert.Equal(fatima.Step(), answer.Step());
        Assert.Contains("iemand anders", stranger.Sentence ?? stranger.Shown!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AutomaticRefresh_KeepsThePersonAtTheirQuestion()
    {
        await _world.ClickAsync(WorldPeople.Joost, _world.Campaign(), "questions.begin", inChannel: true);

        var joost = (await _world.SubmitAsync(WorldPeople.Joost, "initiative.refresh", Data(), inChannel: true, automatic: true)).Card;
        var fatima = (await _world.SubmitAsync(WorldPeople.Fatima, "initiative.refresh", Data(), inChannel: true, automatic: true)).Card;

        Assert.Equal("overview", joost.Step());
        Assert.Contains("questions.begin", fatima.Verbs);
    }

    [Fact]
    public async Task SomeoneWhoIsNotAsked_IsToldSo()
    {
        var answer = (await _world.ClickAsync(WorldPeople.Hendrik, _world.Campaign(), "questions.begin", inChannel: true)).Card;

        Assert.Contains("geen vragen te beantwoorden", answer.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SubmitOfAnOlderClient_IsAnsweredWithAMessage()
    {
        var begin = _world.Teams.In("29:joost")[^1].Card!;

        var card = await _world.SubmitAsMessageAsync(WorldPeople.Joost, begin, "questions.begin");

        Assert.Equal("overview", card.Step());
    }

    [Fact]
    public async Task Taal_ChangesTheLanguageOfOnePerson()
    {
        await _world.SayAsync(WorldPeople.Joost, "taal");

        var joost = await _world.BeginAsync(WorldPeople.Joost);
        var fatima = await _world.BeginAsync(WorldPeople.Fatima);

        Assert.Contains("Step 1 of 13", joost.Text, StringComparison.Ordinal);
        Assert.Contains("Stap 1 van 13", fatima.Text, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Ids(ShownCard card, string verb) =>
        card.Data(verb).EnumerateObject().ToDictionary(own => own.Name, own => own.Value.GetString()!);

    private Dictionary<string, string> Data() =>
        new() { ["initiative"] = _world.Campaign().Data("initiative.refresh").GetProperty("initiative").GetString()! };
}
