using Microsoft.Playwright;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>Cards do on the page what they do in Teams.</summary>
public sealed class CardTests(BrowserFixture browser, LocalTeamsProcess teams) : PageTest(browser, teams), IClassFixture<LocalTeamsProcess>
{
    private TeamsPage _page = null!;
    private ScriptedBot _bot = null!;

    [Fact]
    public async Task Gallery_IsDrawnWithoutAWarning_AndChartsByTheirFallback()
    {
        var card = await ShowAsync(Cards.Gallery);

        await card.SeesAsync("Voor 4, tegen 2");
        await Assertions.Expect(card.Root.Locator("strong")).ToHaveTextAsync("Beantwoord");
        await Assertions.Expect(card.Element("details")).ToBeHiddenAsync();
        await card.Button("Details").ClickAsync();
        await Assertions.Expect(card.Element("details")).ToBeVisibleAsync();
        await Assertions.Expect(card.Button("Details")).ToHaveAttributeAsync("aria-expanded", "true");
        await _page.AssertNoWarningsAsync();
    }

    [Fact]
    public async Task Submit_InAShownCard_SendsItsInputs()
    {
        var card = await ShowAsync(Cards.Gallery);

        await card.Button("Reden").ClickAsync();
        await card.FillAsync("Waarom?", "Het past wel");
        await card.PressAsync("Versturen");

        await card.SeesAsync("Je antwoord is verstuurd.");
        Assert.Equal("Action.Submit", Sent("type"));
        Assert.Equal("Het past wel", SentData("reason"));
        Assert.Equal("alert.accept", SentData("verb"));
    }

    [Fact]
    public async Task Form_WithoutARequiredField_IsNotSentAndSaysWhatIsMissing()
    {
        var card = await ShowAsync(Cards.Form);

        await card.Button("Volgende").ClickAsync();

        await Assertions.Expect(card.Input("name")).ToBeFocusedAsync();
        await Assertions.Expect(card.Input("name")).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex("Vul een naam in"));
        await Assertions.Expect(card.Input("contribution")).Not.ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Empty(_bot.Actions);
    }

    [Fact]
    public async Task Form_FilledIn_IsSentWithEveryValueAndReplacedInPlace()
    {
        var people = await Teams.Api.PeopleAsync(Cancellation);
        string Id(string key) => people.Single(person => person!["key"]!.GetValue<string>() == key)!["id"]!.GetValue<string>();
        var card = await ShowAsync(Cards.Form);
        _bot.Answer = _ => ScriptedBot.Card(Cards.Next);

        await card.FillAsync("name", "Regionaal archief");
        await card.FillAsync("Samenvatting", "Eén archief\nvoor vijf gemeenten");
        await card.FillAsync("contribution", "1250.50");
        await card.FillAsync("deadline", "2026-12-24");
        await card.ChooseAsync("policyArea", "Bedrijfsvoering");
        await card.ChooseAsync("legalForm", "Stichting");
        await card.ChooseAsync("respondents", "Joost Bakker", "Fatima El Amrani");
        await card.ChooseAsync("anonymous", "Anoniem");
        await card.PressAsync("Volgende");

        await Assertions.Expect(card.Heading).ToBeFocusedAsync();
        await Assertions.Expect(card.Heading).ToHaveTextAsync("De mensen");
        await Assertions.Expect(_page.Page.Locator("#announcer")).ToContainTextAsync("De mensen");
        Assert.Equal("dialog.next", Sent("verb"));
        Assert.Equal("manual", Sent("trigger"));
        Assert.Equal(
            ["d1", "subject", "Regionaal archief", "Eén archief\nvoor vijf gemeenten", "1250.5", "2026-12-24", "operations", "foundation", $"{Id("joost")},{Id("fatima")}", "true"],
            new[] { "dialog", "step", "name", "summary", "contribution", "deadline", "policyArea", "legalForm", "respondents", "anonymous" }.Select(SentData));
        await _page.AssertNoWarningsAsync();
    }

    [Fact]
    public async Task Answer_WithAnErrorAtAField_PutsTheKeyboardThere()
    {
        var card = await ShowAsync(Cards.Form);
        _bot.Answer = _ => ScriptedBot.Card(Cards.FormWithError);

        await card.FillAsync("name", "Dubbel");
        await card.PressAsync("Volgende");

        await Assertions.Expect(card.Input("name")).ToBeFocusedAsync();
        await Assertions.Expect(card.Input("name")).ToHaveValueAsync("Dubbel");
        await Assertions.Expect(card.Input("name")).ToHaveAccessibleDescriptionAsync("Deze naam bestaat al.");
        await Assertions.Expect(_page.Page.Locator("#announcer")).ToContainTextAsync("Deze naam bestaat al.");
    }

    [Fact]
    public async Task Action_WhileTheBotIsBusy_IsSentOnce()
    {
        var card = await ShowAsync(Cards.Form);
        var gate = new TaskCompletionSource();
        (_bot.Gate, _bot.Answer) = (gate.Task, _ => ScriptedBot.Card(Cards.Next));

        await card.Button("Annuleren").ClickAsync();
        await Assertions.Expect(card.Root).ToHaveAttributeAsync("aria-busy", "true");
        await Assertions.Expect(card.Button("Annuleren")).ToBeDisabledAsync();
        await card.Button("Annuleren").DispatchEventAsync("click");
        gate.SetResult();

        await Assertions.Expect(card.Heading).ToHaveTextAsync("De mensen");
        Assert.Single(_bot.Actions);
    }

    [Theory]
    [InlineData("message", "status")]
    [InlineData("error", "alert")]
    public async Task Answer_ThatIsASentence_IsAToastAndLeavesTheCard(string kind, string role)
    {
        var card = await ShowAsync(Cards.Form);
        _bot.Answer = _ => new() { ["status"] = 200, ["kind"] = kind, ["text"] = "Deze kaart is van iemand anders." };
        await card.FillAsync("name", "Half ingevuld");

        await card.PressAsync("Annuleren");

        var toast = _page.Pane("sanne").Toasts.Filter(new() { HasText = "Deze kaart is van iemand anders." });
        await Assertions.Expect(toast).ToHaveAttributeAsync("role", role);
        await Assertions.Expect(card.Input("name")).ToHaveValueAsync("Half ingevuld");
    }

    [Fact]
    public async Task SameQuestion_OfTwoPeople_HasTwoAnswers()
    {
        var page = await OpenAsync();
        var now = await Teams.Api.NowAsync(Cancellation);
        await ScriptedBot.WithCardAsync(page, "sanne", Cards.Form, now);
        await ScriptedBot.WithCardAsync(page, "joost", Cards.Form, now);
        await page.OpenAsync("sanne:bot", "joost:bot");
        var (sanne, joost) = (await page.Pane("sanne").NewestCardAsync(), await page.Pane("joost").NewestCardAsync());

        await sanne.ChooseAsync("legalForm", "Convenant");
        await joost.ChooseAsync("legalForm", "Stichting");

        await Assertions.Expect(sanne.Field("legalForm").GetByLabel("Convenant")).ToBeCheckedAsync();
        await Assertions.Expect(joost.Field("legalForm").GetByLabel("Stichting")).ToBeCheckedAsync();
        await page.AssertNoWarningsAsync();
    }

    [Fact]
    public async Task Card_OfANewerVersion_IsNotDrawnAndWarnsTheDeveloper()
    {
        var page = await OpenAsync();
        await ScriptedBot.WithCardAsync(
            page, "sanne", """{ "type": "AdaptiveCard", "version": "1.6", "fallbackText": "Te nieuw", "body": [] }""", await Teams.Api.NowAsync(Cancellation));
        await page.OpenAsync("sanne:bot");

        await page.Pane("sanne").SeesAsync("Te nieuw");
        Assert.Equal(1, await page.Page.EvaluateAsync<int>("() => window.localTeams.cardWarnings.length"));
    }

    private async Task<CardOnPage> ShowAsync(string card)
    {
        _page = await OpenAsync();
        _bot = await ScriptedBot.WithCardAsync(_page, "sanne", card, await Teams.Api.NowAsync(Cancellation));
        await _page.OpenAsync("sanne:bot");
        return await _page.Pane("sanne").NewestCardAsync();
    }

    private string? Sent(string name) => _bot.Actions[^1][name]?.GetValue<string>();

    private string? SentData(string name) => _bot.Actions[^1]["data"]?[name]?.GetValue<string>();
}
