using Microsoft.Playwright;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>A card that refreshes itself for a person: when it comes into view, once, and never over what someone is typing.</summary>
public sealed class CardRefreshTests(BrowserFixture browser, LocalTeamsProcess teams) : PageTest(browser, teams), IClassFixture<LocalTeamsProcess>
{
    [Fact]
    public async Task Card_ComingIntoView_IsRefreshedOnce()
    {
        var (page, bot) = await PrepareAsync("sanne", Campaign("voor iedereen"));
        bot.Answer = _ => ScriptedBot.Card(Campaign("voor Sanne"));

        await page.OpenAsync("sanne:bot");

        var card = await page.Pane("sanne").NewestCardAsync();
        await card.SeesAsync("voor Sanne");
        await page.Pane("sanne").OpenChatAsync("algemeen");
        await page.Pane("sanne").OpenChatAsync("bot");
        await card.SeesAsync("voor");
        Assert.All(bot.Actions, action => Assert.Equal("automatic", action["trigger"]!.GetValue<string>()));
        Assert.InRange(bot.Actions.Count, 1, 2);
    }

    [Fact]
    public async Task Card_WithAFreshView_IsNotRefreshed()
    {
        var page = await OpenAsync();
        var bot = await ScriptedBot.WithCardAsync(
            page, "sanne", Campaign("voor iedereen"), await Teams.Api.NowAsync(Cancellation), view: Campaign("voor Sanne"));

        await page.OpenAsync("sanne:bot");

        await page.Pane("sanne").SeesAsync("voor Sanne");
        Assert.Empty(bot.Actions);
    }

    [Fact]
    public async Task Card_ForOtherPeople_IsNotRefreshed()
    {
        var (page, bot) = await PrepareAsync("sanne", Campaign("voor iedereen", "29:someone-else"));

        await page.OpenAsync("sanne:bot");

        await page.Pane("sanne").SeesAsync("voor iedereen");
        Assert.Empty(bot.Actions);
    }

    [Fact]
    public async Task Card_UpdatedForEveryone_IsRefreshedAtOnce()
    {
        var (page, bot) = await PrepareAsync("sanne", Campaign("voor iedereen"));
        bot.Answer = _ => ScriptedBot.Card(Campaign($"versie {bot.Actions.Count}"));
        await page.OpenAsync("sanne:bot");
        await page.Pane("sanne").SeesAsync("versie 1");

        bot.Update(Campaign("nieuw voor iedereen"), (await Teams.Api.NowAsync(Cancellation)).AddSeconds(1));
        await Teams.Api.SayAsync("sanne", "bot", "iets, waarna de pagina opnieuw kijkt", Cancellation);

        await page.Pane("sanne").SeesAsync("versie 2");
    }

    [Fact]
    public async Task Card_UpdatedWhileItIsFilledIn_KeepsWhatWasTyped()
    {
        var (page, bot) = await PrepareAsync("sanne", Cards.Form);
        await page.OpenAsync("sanne:bot");
        var card = await page.Pane("sanne").NewestCardAsync();
        await card.FillAsync("name", "Half ingevuld");

        bot.Update(Cards.Next, (await Teams.Api.NowAsync(Cancellation)).AddSeconds(1));
        await Teams.Api.SayAsync("sanne", "bot", "iets, waarna de pagina opnieuw kijkt", Cancellation);

        await card.SeesAsync("Deze kaart is intussen bijgewerkt");
        await Assertions.Expect(card.Input("name")).ToHaveValueAsync("Half ingevuld");
        await card.Button("Vernieuwen").ClickAsync();
        await Assertions.Expect(card.Heading).ToHaveTextAsync("De mensen");
    }

    private static string Campaign(string text, string? userId = null) => $$"""
        {
          "type": "AdaptiveCard", "version": "1.5",
          "refresh": { "action": { "type": "Action.Execute", "verb": "initiative.refresh", "data": { "initiative": "i1" } }{{(userId is null ? "" : $", \"userIds\": [ \"{userId}\" ]")}} },
          "body": [ { "type": "TextBlock", "text": "{{text}}", "wrap": true } ]
        }
        """;

    private async Task<(TeamsPage Page, ScriptedBot Bot)> PrepareAsync(string person, string card)
    {
        var page = await OpenAsync();
        return (page, await ScriptedBot.WithCardAsync(page, person, card, await Teams.Api.NowAsync(Cancellation)));
    }
}
