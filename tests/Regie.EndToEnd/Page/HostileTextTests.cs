using Microsoft.Playwright;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>Whatever people type, the page shows it as it was typed.</summary>
public sealed class HostileTextTests(BrowserFixture browser, LocalTeamsProcess teams) : PageTest(browser, teams), IClassFixture<LocalTeamsProcess>
{
    public static TheoryData<string> Texts => new(
        "<script>alert('x')</script>",
        "<img src=x onerror=alert('x')>",
        "**vet** _schuin_ [klik](javascript:alert('x')) # kop",
        "<at>Regie.Bot</at> <at>Sanne de Vries</at>",
        "{{DATE(2026-01-01T00:00:00Z)}} ${1+1} &lt;b&gt;",
        "‮omgekeerd \uE0000\uE001 \u0000 einde");

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Message_WithMarkup_IsShownAsTyped(string text)
    {
        var page = await OpenAsync("sanne:algemeen", "joost:algemeen");

        await page.Pane("sanne").SayAsync(text, mentionBot: false);

        var shown = page.Pane("joost").Messages.Last.Locator(".text");
        await Assertions.Expect(shown).ToHaveTextAsync(Visible(text));
        Assert.Equal(Visible(text), await shown.TextContentAsync());
        Assert.Equal(0, await shown.Locator("*").CountAsync());
        await page.AssertNoWarningsAsync();
    }

    [Fact]
    public async Task Message_WithTenThousandCharacters_KeepsThePageInShape()
    {
        var page = await OpenAsync("sanne:algemeen");
        await Teams.Api.SayAsync("joost", "algemeen", new string('w', 10_000), Cancellation);

        await page.Pane("sanne").SeesAsync("wwwwwwwwww");

        Assert.True(await page.Page.EvaluateAsync<bool>(
            "() => document.documentElement.scrollWidth <= innerWidth && [...document.querySelectorAll('[role=log]')].every(l => l.scrollWidth <= l.clientWidth)"));
    }

    [Fact]
    public async Task BotMessage_WithMarkdown_HasNoHtmlNorUnsafeLink()
    {
        var page = await OpenAsync();
        await ScriptedBot.WithTextAsync(
            page, "sanne", "**vet** <b>html</b> [goed](https://example.org) [slecht](javascript:alert(1)) ![plaatje](https://example.org/x.png)",
            await Teams.Api.NowAsync(Cancellation));

        await page.OpenAsync("sanne:bot");

        var text = page.Pane("sanne").Messages.Locator(".text");
        await Assertions.Expect(text.Locator("strong")).ToHaveTextAsync("vet");
        await Assertions.Expect(text).ToContainTextAsync("<b>html</b>");
        await Assertions.Expect(text.Locator("a[href='https://example.org']")).ToHaveTextAsync("goed");
        Assert.Equal(0, await text.Locator("b, img, a[href^='javascript']").CountAsync());
    }

    [Fact]
    public async Task Card_WithMentions_ShowsOnlyThoseThatAnEntityNames()
    {
        const string Card = """
            {
              "type": "AdaptiveCard", "version": "1.5",
              "msteams": { "entities": [ { "type": "mention", "text": "<at>Sanne de Vries</at>", "mentioned": { "id": "29:1", "name": "Sanne de Vries" } } ] },
              "body": [
                { "type": "TextBlock", "text": "Dag <at>Sanne de Vries</at> en <at>Joost</at>, <script>alert(1)</script> {{DATE(2026-01-01T00:00:00Z)}}", "wrap": true },
                { "type": "RichTextBlock", "inlines": [ { "type": "TextRun", "text": "**getypt** <b>x</b> <at>Joost</at>" } ] }
              ]
            }
            """;
        var page = await OpenAsync();
        await ScriptedBot.WithCardAsync(page, "sanne", Card, await Teams.Api.NowAsync(Cancellation));

        await page.OpenAsync("sanne:bot");

        var card = await page.Pane("sanne").NewestCardAsync();
        await Assertions.Expect(card.Root.Locator(".mention")).ToHaveTextAsync(["Sanne de Vries"]);
        await card.SeesAsync("<at>Joost</at>, <script>alert(1)</script> {{DATE(2026-01-01T00:00:00Z)}}");
        await card.SeesAsync("**getypt** <b>x</b> <at>Joost</at>");
        await page.AssertNoWarningsAsync();
    }

    /// <summary>Characters that no one sees may go; the server trims.</summary>
    private static string Visible(string text) => text.Replace("\uE000", "", StringComparison.Ordinal).Replace("\uE001", "", StringComparison.Ordinal);
}
