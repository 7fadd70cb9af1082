using Microsoft.Playwright;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>WCAG 2.1 AA as far as axe can tell, in every state that a user meets.</summary>
public sealed class AccessibilityTests(BrowserFixture browser, LocalTeamsProcess teams) : PageTest(browser, teams), IClassFixture<LocalTeamsProcess>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_WithChatsThreadsAndCards_HasNoViolations(bool dark)
    {
        var root = await Teams.Api.SayAsync("joost", "initiatieven", "Wie denkt er mee?", Cancellation);
        await Teams.Api.SayAsync("fatima", "initiatieven", "Ik!", Cancellation, root);
        await Teams.Api.SayAsync("fatima", "algemeen", "Goedemorgen", Cancellation);
        var page = await OpenAsync(new PageOptions { Dark = dark });
        var bot = await ScriptedBot.WithCardAsync(page, "joost", Cards.Gallery, await Teams.Api.NowAsync(Cancellation));
        bot.Answer = _ => new() { ["status"] = 200, ["kind"] = "error", ["text"] = "Dat mag nu niet." };
        await page.OpenAsync("sanne:initiatieven", "joost:bot");
        await page.Pane("sanne").Root.GetByTestId($"reply-{root}").ClickAsync();
        var card = await page.Pane("joost").NewestCardAsync();
        await card.Button("Reden").ClickAsync();
        await card.Button("Details").ClickAsync();
        await card.PressAsync("Beginnen");
        await page.Pane("joost").SeesToastAsync("Dat mag nu niet.");

        await Accessibility.AssertAsync(page);
        await page.AssertNoWarningsAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Form_WithErrors_HasNoViolations(bool dark)
    {
        var page = await OpenAsync(new PageOptions { Dark = dark });
        var now = await Teams.Api.NowAsync(Cancellation);
        await ScriptedBot.WithCardAsync(page, "sanne", Cards.Form, now);
        var answered = await ScriptedBot.WithCardAsync(page, "joost", Cards.Form, now);
        answered.Answer = _ => ScriptedBot.Card(Cards.FormWithError);
        await page.OpenAsync("sanne:bot", "joost:bot");
        var invalid = await page.Pane("sanne").NewestCardAsync();
        await invalid.Button("Volgende").ClickAsync();
        await Assertions.Expect(invalid.Input("name")).ToHaveAttributeAsync("aria-invalid", "true");
        var refused = await page.Pane("joost").NewestCardAsync();
        await refused.FillAsync("name", "Dubbel");
        await refused.PressAsync("Volgende");
        await Assertions.Expect(refused.Error("name")).ToBeVisibleAsync();

        await Accessibility.AssertAsync(page);
    }

    [Fact]
    public async Task Welcome_MenuAndFaults_HaveNoViolations()
    {
        var page = await OpenAsync("sanne");
        await Accessibility.AssertAsync(page);

        await page.Pane("sanne").Root.Locator(".person-button").ClickAsync();
        await Accessibility.AssertAsync(page);

        await page.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Storingen" }).ClickAsync();
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await Accessibility.AssertAsync(page);
    }

    [Fact]
    public async Task NarrowScreen_HasNoViolationsAndNothingBesideIt()
    {
        var page = await OpenAsync(new PageOptions { Width = 360, Height = 740 }, "sanne:algemeen");

        await Accessibility.AssertAsync(page);

        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }
}
