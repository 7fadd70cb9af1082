using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>Chats, channels and threads, as people know them from Teams.</summary>
public sealed class ChatTests(BrowserFixture browser) : PageTest(browser)
{
    [Fact]
    public async Task Message_InAnotherChat_IsMarkedUnreadUntilItIsOpened()
    {
        var page = await OpenAsync("sanne:algemeen");
        var sanne = page.Pane("sanne");

        await Teams.Api.SayAsync("joost", "initiatieven", "Kijk hier eens", Cancellation);
        await Teams.Api.SayAsync("joost", "initiatieven", "En hier", Cancellation);

        await sanne.SeesToastAsync("En hier");
        var channel = sanne.Chat("initiatieven");
        await Assertions.Expect(channel).ToHaveAccessibleNameAsync(new Regex("Nieuwe initiatieven 2 ongelezen"));

        await sanne.OpenChatAsync("initiatieven");

        await sanne.SeesAsync("En hier");
        await Assertions.Expect(channel).Not.ToContainTextAsync("ongelezen");
        await Assertions.Expect(sanne.Chat("algemeen")).Not.ToContainTextAsync("ongelezen");
    }

    [Fact]
    public async Task Message_InTheOpenChat_IsReadAtOnce()
    {
        var page = await OpenAsync("sanne:algemeen");

        await Teams.Api.SayAsync("joost", "algemeen", "Dag Sanne", Cancellation);

        await page.Pane("sanne").SeesAsync("Dag Sanne");
        await Assertions.Expect(page.Pane("sanne").Chat("algemeen")).ToContainTextAsync("Dag Sanne");
        await Assertions.Expect(page.Pane("sanne").Chat("algemeen")).Not.ToContainTextAsync("ongelezen");
    }

    [Fact]
    public async Task Message_HasSenderAndTimeAsItsName()
    {
        var page = await OpenAsync("sanne:algemeen");

        await Teams.Api.SayAsync("joost", "algemeen", "Dag", Cancellation);

        await Assertions.Expect(page.Pane("sanne").Messages).ToHaveAccessibleNameAsync(
            new Regex(@"^Joost Bakker, \d\d:\d\d$"));
    }

    [Fact]
    public async Task Post_InAChannel_MentionsTheBotUnlessSwitchedOff()
    {
        var page = await OpenAsync("sanne:initiatieven", "joost:initiatieven");
        var sanne = page.Pane("sanne");

        await sanne.SayAsync("met");
        await sanne.SayAsync("zonder", mentionBot: false);
        await sanne.SayAsync("getypt @regie.bot", mentionBot: false);

        var joost = page.Pane("joost");
        await Assertions.Expect(joost.Messages.Filter(new() { HasText = "met" }).Locator(".mention")).ToHaveTextAsync("Regie.Bot");
        await Assertions.Expect(joost.Messages.Filter(new() { HasText = "getypt" }).Locator(".mention")).ToHaveTextAsync("Regie.Bot");
        await Assertions.Expect(joost.Messages.Filter(new() { HasText = "zonder" })).ToHaveCountAsync(1);
        await Assertions.Expect(joost.Messages.Filter(new() { HasText = "zonder" }).Locator(".mention")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Reply_StandsUnderThePostThatItAnswers()
    {
        var first = await Teams.Api.SayAsync("joost", "initiatieven", "Eerste", Cancellation);
        var second = await Teams.Api.SayAsync("joost", "initiatieven", "Tweede", Cancellation);
        var page = await OpenAsync("sanne:initiatieven", "joost:initiatieven");

        await page.Pane("sanne").ReplyAsync(first, "Antwoord op de eerste", mentionBot: false);

        var thread = page.Pane("joost").Root.GetByTestId($"thread-{first}");
        await Assertions.Expect(thread).ToContainTextAsync("1 antwoord");
        await Assertions.Expect(thread.GetByRole(AriaRole.Article)).ToHaveCountAsync(2);
        await Assertions.Expect(page.Pane("joost").Root.GetByTestId($"thread-{second}").GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Message_ThatCannotBeSent_StaysInTheComposer()
    {
        await Teams.Api.SetFaultsAsync(new() { ["blocked"] = new JsonArray(), ["uninstalled"] = new JsonArray("sanne") }, Cancellation);
        var page = await OpenAsync("sanne:bot");
        var sanne = page.Pane("sanne");

        await sanne.Composer.FillAsync("nieuw initiatief");
        await sanne.Composer.PressAsync("Enter");

        await sanne.SeesToastAsync("Regie.Bot is hier niet geïnstalleerd");
        await Assertions.Expect(sanne.Composer).ToHaveValueAsync("nieuw initiatief");
    }

    [Fact]
    public async Task Restart_AfterAKill_ShowsWhatWasSaidAndGoesOn()
    {
        var page = await OpenAsync("sanne:algemeen", "joost:algemeen");
        await page.Pane("sanne").SayAsync("voor de stroomstoring", mentionBot: false);
        await page.Pane("joost").SeesAsync("voor de stroomstoring");

        await Teams.RestartAsync(Cancellation);
        await page.Pane("joost").SayAsync("erna", mentionBot: false);

        await page.Pane("sanne").SeesAsync("erna");
        await Assertions.Expect(page.Pane("sanne").Messages).ToHaveCountAsync(2);
    }
}
