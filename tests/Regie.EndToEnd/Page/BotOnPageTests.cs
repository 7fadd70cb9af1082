using Microsoft.Playwright;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>The bot itself, over the real protocol, on the page.</summary>
public sealed class BotOnPageTests(BrowserFixture browser, LocalTeamsProcess teams) : PageTest(browser, teams), IClassFixture<LocalTeamsProcess>
{
    [Fact]
    public async Task NewInitiative_InAPersonalChat_WalksInPlaceWithoutAWarning()
    {
        var page = await OpenAsync("sanne:bot");
        var sanne = page.Pane("sanne");

        await sanne.SayAsync("nieuw initiatief");
        var card = await sanne.NewestCardAsync(containing: "Naam van het initiatief");
        await card.Button("Volgende").ClickAsync();
        await Assertions.Expect(card.Input("name")).ToBeFocusedAsync();
        await card.FillAsync("name", "Samen belastingen <b>innen</b> **x** <at>Joost Bakker</at>");
        await card.ChooseAsync("channel", "Samenwerking › Nieuwe initiatieven");
        await card.PressAsync("Volgende");

        await Assertions.Expect(card.Field("respondents")).ToBeVisibleAsync();
        await Assertions.Expect(card.Heading).ToBeFocusedAsync();
        await page.AssertNoWarningsAsync();
    }

    [Fact]
    public async Task NewInitiative_InAChannel_IsDescribedByWhoeverAskedAndSeenByAll()
    {
        var page = await OpenAsync("fatima:initiatieven", "joost:initiatieven");

        await page.Pane("fatima").SayAsync("nieuw initiatief");
        var own = await page.Pane("fatima").NewestCardAsync(containing: "Beschrijf het initiatief");
        await own.PressAsync("Beschrijf het initiatief");

        await Assertions.Expect(own.Field("name")).ToBeVisibleAsync();
        var others = await page.Pane("joost").NewestCardAsync(containing: "Beschrijf het initiatief");
        await Assertions.Expect(others.Field("name")).ToHaveCountAsync(0);
        await page.AssertNoWarningsAsync();
    }
}
