using System.Globalization;
using Microsoft.Playwright;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>Who stands beside whom, the clock, the faults and the language.</summary>
public sealed class LayoutTests(BrowserFixture browser, LocalTeamsProcess teams) : PageTest(browser, teams), IClassFixture<LocalTeamsProcess>
{
    [Fact]
    public async Task FirstVisit_TellsANewcomerWhatToDo()
    {
        var page = await OpenAsync("sanne");
        var sanne = page.Pane("sanne");
        await Assertions.Expect(sanne.Root).ToContainTextAsync("Kies het kanaal Nieuwe initiatieven en typ: nieuw initiatief");

        await sanne.Root.GetByRole(AriaRole.Button, new() { Name = "Open Nieuwe initiatieven" }).ClickAsync();

        await Assertions.Expect(sanne.Composer).ToBeFocusedAsync();
        await Assertions.Expect(sanne.Log).ToContainTextAsync("Nog geen gesprekken in dit kanaal");
    }

    [Fact]
    public async Task Panes_AreAddedAndClosed_AndKeptInTheAddress()
    {
        var page = await OpenAsync("sanne:initiatieven");
        var add = page.Page.GetByRole(AriaRole.Button, new() { Name = "Persoon ernaast" });

        await add.ClickAsync();
        await add.ClickAsync();
        await Assertions.Expect(add).ToBeDisabledAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Sluit Joost Bakker" }).ClickAsync();
        await page.Pane("fatima").OpenChatAsync("bot");
        await page.Page.ReloadAsync();

        await Assertions.Expect(page.Page.GetByRole(AriaRole.Region).Filter(new() { Has = page.Page.Locator(".pane-head") })).ToHaveCountAsync(2);
        await Assertions.Expect(page.Pane("sanne").Chat("initiatieven")).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(page.Pane("fatima").Chat("bot")).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task Address_WithPeopleWhoAreNotThere_ShowsThoseWhoAre()
    {
        var page = await OpenAsync();

        await page.Page.GotoAsync("/?people=niemand,sanne,sanne,<b>&chats=,nergens");

        await Assertions.Expect(page.Pane("sanne").Root).ToContainTextAsync("Welkom, Sanne");
        await Assertions.Expect(page.Page.Locator(".pane")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Clock_ShowsAmsterdamWhereverTheBrowserIs_AndMoves()
    {
        var page = await OpenAsync(new PageOptions { TimeZone = "America/New_York" }, "sanne:algemeen");
        var before = await Teams.Api.NowAsync(Cancellation);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "+1 dag" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "+1 uur" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#announcer")).ToContainTextAsync("De klok staat nu op");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "naar volgende werkdag 9:00" }).ClickAsync();

        await Assertions.Expect(page.Clock).ToContainTextAsync("09:00");
        var now = TimeZoneInfo.ConvertTime(await Teams.Api.NowAsync(Cancellation), TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"));
        Assert.Equal((9, 0), (now.Hour, now.Minute));
        Assert.True(now - before > TimeSpan.FromHours(25));
        Assert.False(now.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        await Assertions.Expect(page.Clock).ToContainTextAsync(now.ToString("d MMM yyyy", CultureInfo.GetCultureInfo("nl-NL")));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(1000)]
    [InlineData(780)]
    public async Task Faults_PanelOnABarOfTwoLines_IsOnTheScreen(int width)
    {
        var page = await OpenAsync(new PageOptions { Width = width }, "sanne");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Storingen" }).ClickAsync();

        var panel = (await page.Page.GetByRole(AriaRole.Dialog).BoundingBoxAsync())!;

        Assert.InRange(panel.X, 0, width);
        Assert.InRange(panel.X + panel.Width, 0, width);
    }

    [Fact]
    public async Task Faults_AreSetFromThePanel()
    {
        var page = await OpenAsync("sanne");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Storingen" }).ClickAsync();
        var panel = page.Page.GetByRole(AriaRole.Dialog);

        await panel.GetByLabel("Als Regie.Bot iets naar Teams stuurt").SelectOptionAsync("zegt Teams: te veel berichten (429)");
        await panel.GetByLabel("Zo vaak").FillAsync("500");
        await panel.GetByRole(AriaRole.Group, new() { Name = "Heeft Regie.Bot geblokkeerd" }).GetByLabel("Joost Bakker").CheckAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = "Instellen" }).ClickAsync();
        await Assertions.Expect(panel).ToBeHiddenAsync();

        var faults = await Teams.Api.FaultsAsync(Cancellation);
        Assert.Equal("tooManyRequests", faults["connector"]!.GetValue<string>());
        // The bot may be greeting people meanwhile; each greeting that fails counts.
        Assert.InRange(faults["remaining"]!.GetValue<int>(), 400, 500);
        Assert.Equal("joost", Assert.Single(faults["blocked"]!.AsArray())!.GetValue<string>());

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Storingen" }).ClickAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = "Geen storingen" }).ClickAsync();
        await Assertions.Expect(panel).ToBeHiddenAsync();
        Assert.Equal("none", (await Teams.Api.FaultsAsync(Cancellation))["connector"]!.GetValue<string>());
    }

    [Fact]
    public async Task Language_SwitchedToEnglish_KeepsWhoIsThere()
    {
        var page = await OpenAsync("sanne:algemeen");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await Assertions.Expect(page.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page.Pane("sanne").Composer).ToHaveAttributeAsync("aria-label", "Start a conversation");
    }

    [Fact]
    public async Task NarrowScreen_ShowsTheListOrTheConversation()
    {
        var page = await OpenAsync(new PageOptions { Width = 390, Height = 800 }, "sanne:algemeen");
        var sanne = page.Pane("sanne");
        await Assertions.Expect(sanne.Chat("bot")).ToBeHiddenAsync();

        await sanne.OpenChatAsync("bot");

        await Assertions.Expect(sanne.Composer).ToBeVisibleAsync();
        await Assertions.Expect(sanne.Chat("bot")).ToBeHiddenAsync();
    }
}
