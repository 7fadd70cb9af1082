using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Initiatives;

/// <summary>A leader describes an initiative.</summary>
public sealed class InitiativeDialogTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task NewInitiative_InPersonalChat_ShowsTheFirstStep()
    {
        var card = await _world.AskAsync(WorldPeople.Sanne, "Nieuw initiatief!");

        Assert.Equal("subject", card.Data(DialogVerbs.Next).GetProperty("step").GetString());
        Assert.Subset(card.Inputs.ToHashSet(), new HashSet<string> { "name", "summary", "policyArea", "partners", "legalForm", "contribution", "staff" });
    }

    [Fact]
    public async Task NewInitiative_InChannel_OpensOnlyForTheOneWhoAsked()
    {
        var begin = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief", inChannel: true);

        var other = await _world.ClickAsync(WorldPeople.Joost, begin, "initiative.begin", inChannel: true);
        var own = await _world.ClickAsync(WorldPeople.Sanne, begin, "initiative.begin", inChannel: true);

        Assert.Contains("Alleen wie", other.Sentence, StringComparison.Ordinal);
        Assert.Contains("name", own.Card.Inputs);
    }

    [Fact]
    public async Task Begin_ClickedTwice_GoesOnWithTheSameDraft()
    {
        var begin = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief", inChannel: true);
        var first = await _world.ClickAsync(WorldPeople.Sanne, begin, "initiative.begin", inChannel: true);
        var people = await _world.ClickAsync(WorldPeople.Sanne, first.Card, DialogVerbs.Next, new() { ["name"] = "Samen innen" }, inChannel: true);

        var again = await _world.ClickAsync(WorldPeople.Sanne, begin, "initiative.begin", inChannel: true);

        Assert.Contains("respondents", people.Card.Inputs);
        Assert.Contains("respondents", again.Card.Inputs);
    }

    [Theory]
    [InlineData("name", "", "naam")]
    [InlineData("name", "   \u200b\n ", "naam")]
    [InlineData("contribution", "abc", "geen bedrag")]
    [InlineData("contribution", "-5", "tussen 0 en")]
    [InlineData("contribution", "1.2.3", "geen bedrag")]
    [InlineData("staff", "3,5", "heel getal")]
    [InlineData("staff", "-1", "heel getal")]
    [InlineData("decisionDate", "volgend jaar", "geen datum")]
    [InlineData("decisionDate", "2026-11-22", "al voorbij")]
    [InlineData("decisionDate", "2037-01-01", "binnen tien jaar")]
    [InlineData("decisionDate", "2027-02-30", "geen datum")]
    public async Task Subject_WithAMistake_ComesBackWithWhatWasTypedAndAnErrorAtTheField(string field, string typed, string error)
    {
        var card = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");
        var fill = new Dictionary<string, string> { ["name"] = "Samen innen", ["summary"] = "Wat ik al typte" };
        fill[field] = typed;

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Next, fill)).Card;

        Assert.Contains(error, answer.Error(field), StringComparison.Ordinal);
        Assert.Equal("Wat ik al typte", answer.Value("summary"));
        Assert.Equal(typed, answer.Value(field));
    }

    [Theory]
    [InlineData("2027-03-01", "maandag 1 maart 2027")]
    [InlineData("1-3-2027", "maandag 1 maart 2027")]
    [InlineData("2026-11-23", "maandag 23 november 2026")]
    [InlineData("", null)]
    public async Task DecisionDate_IsOptionalAndShownWhenGiven(string typed, string? shown)
    {
        var card = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief", inChannel: true);
        card = (await _world.ClickAsync(WorldPeople.Sanne, card, "initiative.begin", inChannel: true)).Card;
        card = (await _world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Next, new() { ["name"] = "Samen innen", ["decisionDate"] = typed }, inChannel: true)).Card;
        card = (await _world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Next, new() { ["respondents"] = "29:joost" }, inChannel: true)).Card;
        card = (await _world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Next, inChannel: true)).Card;

        Assert.Equal(shown is not null, card.Text.Contains("Besluit over de samenwerking", StringComparison.Ordinal));
        if (shown is not null)
            Assert.Contains(shown, card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subject_TenThousandCharacters_AreRefusedAtTheFieldAndStillThere()
    {
        var card = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");
        var much = new string('x', 10_000);

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Next, new() { ["name"] = "A", ["summary"] = much })).Card;

        Assert.Contains("te lang", answer.Error("summary"), StringComparison.Ordinal);
        Assert.Equal(much, answer.Value("summary"));
    }

    [Fact]
    public async Task People_NobodyChosen_IsAnErrorAtTheField()
    {
        var people = await ToPeopleAsync();

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Next)).Card;

        Assert.Contains("minstens één", answer.Error("respondents"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_SomeoneFromOutside_IsAnErrorAtTheField()
    {
        var people = await ToPeopleAsync();

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Next, new() { ["respondents"] = "29:joost,29:mallory" })).Card;

        Assert.Contains("niet (meer) in dit team", answer.Error("respondents"), StringComparison.Ordinal);
        Assert.Equal("29:joost,29:mallory", answer.Value("respondents"));
    }

    [Theory]
    [InlineData("deadline", "2026-11-22", "al voorbij")]
    [InlineData("deadline", "gisteren", "Kies een datum")]
    [InlineData("deadline", "2031-01-01", "binnen een jaar")]
    [InlineData("quorum", "0", "van 1 tot en met 2")]
    [InlineData("quorum", "7", "van 1 tot en met 2")]
    [InlineData("reminders", "elk uur", "mogelijkheden")]
    [InlineData("anonymous", "true", "vanaf drie")]
    public async Task Schedule_WithAMistake_IsAnErrorAtTheField(string field, string typed, string error)
    {
        var schedule = await ToScheduleAsync();

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, schedule, DialogVerbs.Next, new() { [field] = typed })).Card;

        Assert.Contains(error, answer.Error(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_KeepsWhatWasTyped()
    {
        var schedule = await ToScheduleAsync();

        var people = (await _world.ClickAsync(WorldPeople.Sanne, schedule, DialogVerbs.Back, new() { ["quorum"] = "1" })).Card;
        var again = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Next)).Card;

        Assert.Equal("29:joost,29:fatima", people.Value("respondents"));
        Assert.Equal("1", again.Value("quorum"));
    }

    [Fact]
    public async Task StaleCard_ChangesNothingAndIsAnsweredWithTheCardOfNow()
    {
        var subject = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");
        await _world.ClickAsync(WorldPeople.Sanne, subject, DialogVerbs.Next, new() { ["name"] = "Samen innen" });

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, subject, DialogVerbs.Next, new() { ["name"] = "Iets anders" })).Card;

        Assert.Contains("niet meer actueel", answer.Notice, StringComparison.Ordinal);
        Assert.Contains("respondents", answer.Inputs);
        var schedule = (await _world.ClickAsync(WorldPeople.Sanne, answer, DialogVerbs.Next, new() { ["respondents"] = "29:joost" })).Card;
        var confirm = (await _world.ClickAsync(WorldPeople.Sanne, schedule, DialogVerbs.Next)).Card;
        Assert.Contains("Samen innen", confirm.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherPersonsCard_ChangesNothing()
    {
        var people = await ToPeopleAsync();

        var answer = (await _world.ClickAsync(WorldPeople.Joost, people, DialogVerbs.Next, new() { ["respondents"] = "29:joost" })).Card;

        Assert.Contains("kaart van iemand anders", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Inputs);
    }

    [Fact]
    public async Task Confirm_StartsTheCheckWithCardAndInvitations()
    {
        var started = await StartAsync();
        await _world.PumpAsync();

        Assert.Contains("gestart", started.Text, StringComparison.Ordinal);
        var campaign = Assert.Single(_world.Teams.In(BotWorld.Thread)).Card!;
        Assert.Contains("questions.begin", campaign.Verbs);
        Assert.Contains("0 van de 2", campaign.Text, StringComparison.Ordinal);
        Assert.Contains("questions.begin", Assert.Single(_world.Teams.In("29:joost")).Card!.Verbs);
        Assert.Contains("questions.begin", Assert.Single(_world.Teams.In("29:fatima")).Card!.Verbs);
        Assert.Empty(_world.Teams.In("29:sanne"));
    }

    [Fact]
    public async Task Confirm_ClickedTwice_StartsOnce()
    {
        var confirm = await ToConfirmAsync();
        await _world.ClickAsync(WorldPeople.Sanne, confirm, DialogVerbs.Next, inChannel: true);
        var again = await _world.ClickAsync(WorldPeople.Sanne, confirm, DialogVerbs.Next, inChannel: true);
        await _world.PumpAsync();

        Assert.Contains("al gestart", again.Card.Notice, StringComparison.Ordinal);
        Assert.Single(_world.Teams.In(BotWorld.Thread));
        Assert.Single(_world.Teams.In("29:joost"));
    }

    [Fact]
    public async Task Cancel_ThrowsTheDraftAway()
    {
        var people = await ToPeopleAsync();
        var cancelled = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Cancel)).Card;
        var again = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Next, new() { ["respondents"] = "29:joost" })).Card;

        Assert.Contains("weggegooid", cancelled.Text, StringComparison.Ordinal);
        Assert.Contains("is er niet meer", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annuleer_ThrowsTheDraftAway()
    {
        await ToPeopleAsync();

        var cancelled = await _world.AskAsync(WorldPeople.Sanne, "annuleer");
        var again = await _world.SayAsync(WorldPeople.Sanne, "annuleer");

        Assert.Contains("weggegooid", cancelled.Text, StringComparison.Ordinal);
        Assert.Contains("geen concept", again.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pause_IsResumedWhereItWas()
    {
        var people = await ToPeopleAsync();
        var kept = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Pause, new() { ["respondents"] = "29:lotte" })).Card;

        var resumed = (await _world.ClickAsync(WorldPeople.Sanne, kept, "initiative.begin")).Card;

        Assert.Equal("29:lotte", resumed.Value("respondents"));
    }

    [Fact]
    public async Task NewInitiative_FromPersonalChat_AppearsInTheChosenChannel()
    {
        await _world.InstallInTeamAsync();
        var subject = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");
        Assert.Equal(["19:general@thread.tacv2", "19:plans@thread.tacv2"], subject.Choices("channel"));

        var people = (await _world.ClickAsync(WorldPeople.Sanne, subject, DialogVerbs.Next, new() { ["name"] = "Samen innen", ["channel"] = "19:plans@thread.tacv2" })).Card;
        var schedule = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Next, new() { ["respondents"] = "29:joost" })).Card;
        var confirm = (await _world.ClickAsync(WorldPeople.Sanne, schedule, DialogVerbs.Next)).Card;
        await _world.ClickAsync(WorldPeople.Sanne, confirm, DialogVerbs.Next);
        await _world.PumpAsync();

        Assert.Contains(_world.Teams.All, post => post.ConversationId.StartsWith("19:plans@thread.tacv2;messageid=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NewInitiative_WhenTeamsTellsNothingOfTheTeam_StillBegins()
    {
        await _world.InstallInTeamAsync();
        _world.People.IsLost = true;

        var subject = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");

        Assert.DoesNotContain("channel", subject.Inputs);
    }

    [Fact]
    public async Task NewInitiative_AfterTheBotLeftTheTeam_DoesNotOfferItsChannels()
    {
        await _world.InstallInTeamAsync();
        await _world.RemoveFromTeamAsync();

        var subject = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");

        Assert.DoesNotContain("channel", subject.Inputs);
    }

    [Fact]
    public async Task EveryCard_WithTheLargestTeamAndTheLongestWords_FitsInAMessage()
    {
        var many = Enumerable.Range(0, 60).Select(i => new Person($"29:{i:D4}".PadRight(255, 'x'), $"{i} ".PadRight(255, '界'))).ToList();
        _world.People.All.AddRange(many);
        var begin = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief", inChannel: true);
        var subject = (await _world.ClickAsync(WorldPeople.Sanne, begin, "initiative.begin", inChannel: true)).Card;
        Dictionary<string, string> words = new() { ["name"] = new('界', 120), ["summary"] = new('界', 1000), ["partners"] = new('界', 500), ["policyArea"] = new('界', 100), ["legalForm"] = new('界', 100) };

        _world.People.All.RemoveRange(0, 9);
        var people = (await _world.ClickAsync(WorldPeople.Sanne, subject, DialogVerbs.Next, words, inChannel: true)).Card;
        var chosen = string.Join(',', many.Select(person => person.Id));
        var schedule = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Next, new() { ["respondents"] = chosen, ["managers"] = string.Join(',', many.Take(25).Select(person => person.Id)) }, inChannel: true)).Card;
        var confirm = (await _world.ClickAsync(WorldPeople.Sanne, schedule, DialogVerbs.Next, inChannel: true)).Card;
        await _world.ClickAsync(WorldPeople.Sanne, confirm, DialogVerbs.Next, inChannel: true);
        await _world.PumpAsync();

        Assert.All([subject, people, schedule, confirm, _world.Campaign()], card => Assert.InRange(Bytes(card), 1, 28_000));
    }

    [Fact]
    public async Task WhatPeopleType_IsNeverMarkup()
    {
        const string Hostile = "**vet** <at>Sanne de Vries</at> <script>alert(1)</script> [klik](https://example.org) {{DATE(2026-01-01)}}";
        var subject = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");
        var people = (await _world.ClickAsync(WorldPeople.Sanne, subject, DialogVerbs.Next, new() { ["name"] = Hostile[..90], ["summary"] = Hostile, ["partners"] = Hostile, ["policyArea"] = "other" })).Card;
        var schedule = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Next, new() { ["respondents"] = "29:joost" })).Card;
        var confirm = (await _world.ClickAsync(WorldPeople.Sanne, schedule, DialogVerbs.Next)).Card;

        Assert.Contains("<script>alert(1)</script>", confirm.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(confirm.MarkdownTexts, text => text.Contains("vet", StringComparison.Ordinal));
    }

    private static int Bytes(ShownCard card) => System.Text.Encoding.UTF8.GetByteCount(card.Json.GetRawText());

    private async Task<ShownCard> ToPeopleAsync()
    {
        var subject = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");
        return (await _world.ClickAsync(WorldPeople.Sanne, subject, DialogVerbs.Next, new() { ["name"] = "Samen innen", ["contribution"] = "€ 12.500" })).Card;
    }

    private async Task<ShownCard> ToScheduleAsync()
    {
        var people = await ToPeopleAsync();
        return (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Next, new() { ["respondents"] = "29:joost,29:fatima" })).Card;
    }

    private async Task<ShownCard> ToConfirmAsync()
    {
        var begin = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief", inChannel: true);
        var subject = (await _world.ClickAsync(WorldPeople.Sanne, begin, "initiative.begin", inChannel: true)).Card;
        var people = (await _world.ClickAsync(WorldPeople.Sanne, subject, DialogVerbs.Next, new() { ["name"] = "Samen innen" }, inChannel: true)).Card;
        var schedule = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Next, new() { ["respondents"] = "29:joost,29:fatima" }, inChannel: true)).Card;
        return (await _world.ClickAsync(WorldPeople.Sanne, schedule, DialogVerbs.Next, inChannel: true)).Card;
    }

    private async Task<ShownCard> StartAsync() =>
        (await _world.ClickAsync(WorldPeople.Sanne, await ToConfirmAsync(), DialogVerbs.Next, inChannel: true)).Card;
}
