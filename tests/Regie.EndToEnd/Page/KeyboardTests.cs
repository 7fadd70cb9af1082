using Microsoft.Playwright;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>Everything can be done without a mouse.</summary>
public sealed class KeyboardTests(BrowserFixture browser, LocalTeamsProcess teams) : PageTest(browser, teams), IClassFixture<LocalTeamsProcess>
{
    [Fact]
    public async Task Keyboard_OpensAChatWritesTwoLinesAndReplies()
    {
        var page = await OpenAsync("sanne:bot");
        var (sanne, keys) = (page.Pane("sanne"), page.Page.Keyboard);
        await sanne.Chat("bot").FocusAsync();

        await keys.PressAsync("ArrowDown");
        await Assertions.Expect(sanne.Chat("algemeen")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(sanne.Composer).ToBeFocusedAsync();
        await keys.TypeAsync("eerste regel");
        await keys.PressAsync("Shift+Enter");
        await keys.TypeAsync("tweede regel");
        await keys.PressAsync("Enter");

        var message = sanne.Messages.Filter(new() { HasText = "eerste regel" });
        await Assertions.Expect(message.Locator(".text")).ToContainTextAsync("eerste regel\ntweede regel", new() { UseInnerText = true });

        await sanne.Log.GetByRole(AriaRole.Button, new() { Name = "Beantwoorden" }).FocusAsync();
        await keys.PressAsync("Enter");
        await keys.TypeAsync("mijn antwoord");
        await keys.PressAsync("Enter");
        await Assertions.Expect(sanne.Log).ToContainTextAsync("mijn antwoord");
        await keys.PressAsync("Escape");
        await Assertions.Expect(sanne.Log.GetByRole(AriaRole.Button, new() { Name = "Beantwoorden" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task ArrowUp_InTheMessageList_GoesFromMessageToMessage()
    {
        await Teams.Api.SayAsync("joost", "initiatieven", "een", Cancellation);
        await Teams.Api.SayAsync("joost", "initiatieven", "twee", Cancellation);
        var page = await OpenAsync("sanne:initiatieven");
        var sanne = page.Pane("sanne");
        await Assertions.Expect(sanne.Messages).ToHaveCountAsync(2);
        await sanne.Log.FocusAsync();

        await page.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(sanne.Messages.Nth(1)).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(sanne.Messages.Nth(0)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task PersonMenu_ByKeyboard_PutsSomeoneElseInThePane()
    {
        var page = await OpenAsync("sanne:algemeen", "fatima");
        var button = page.Pane("sanne").Root.Locator(".person-button");
        await button.FocusAsync();

        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Fatima El Amrani" })).ToHaveAttributeAsync("aria-disabled", "true");
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(button).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Pane("joost").Root).ToHaveAccessibleNameAsync("Joost Bakker");
        await Assertions.Expect(page.Pane("joost").Log).ToBeVisibleAsync();
        await Assertions.Expect(page.Pane("sanne").Root).ToHaveCountAsync(0);
        Assert.Contains("people=joost,fatima", page.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_ByKeyboard_IsFilledInAndSent()
    {
        var page = await OpenAsync();
        var bot = await ScriptedBot.WithCardAsync(page, "sanne", Cards.Form, await Teams.Api.NowAsync(Cancellation));
        bot.Answer = _ => ScriptedBot.Card(Cards.Next);
        await page.OpenAsync("sanne:bot");
        var card = await page.Pane("sanne").NewestCardAsync();
        var keys = page.Page.Keyboard;

        await card.Input("name").FocusAsync();
        await keys.TypeAsync("Regionaal archief");
        await card.Field("Beoogde vorm").Locator("input").First.FocusAsync();
        await keys.PressAsync("ArrowDown");
        await card.Button("Volgende").FocusAsync();
        await keys.PressAsync("Enter");

        await Assertions.Expect(card.Heading).ToHaveTextAsync("De mensen");
        await Assertions.Expect(card.Heading).ToBeFocusedAsync();
        Assert.Equal("Regionaal archief", bot.Actions[^1]["data"]!["name"]!.GetValue<string>());
        Assert.Equal("foundation", bot.Actions[^1]["data"]!["legalForm"]!.GetValue<string>());
    }
}
