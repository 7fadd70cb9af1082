using Microsoft.Playwright;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>What the bot says in a channel to one person, with the setting on.</summary>
public sealed class TargetedMessageTests : PageTest
{
    public TargetedMessageTests(BrowserFixture browser)
        : base(browser) =>
        Teams.Settings["Regie__TargetedMessages"] = "true";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Help_InAChannel_IsSeenByWhoeverAskedAndSaysSo(bool dark)
    {
        var page = await OpenAsync(new PageOptions { Dark = dark }, "sanne:initiatieven", "joost:initiatieven");

        await page.Pane("sanne").SayAsync("help");

        var answer = page.Pane("sanne").Messages.Filter(new LocatorFilterOptions { HasText = "Alleen jij kunt dit bericht zien" });
        await Assertions.Expect(answer).ToHaveCountAsync(1);
        await page.Pane("joost").SeesAsync("help");
        await Assertions.Expect(page.Pane("joost").Messages).ToHaveCountAsync(1);
        await Accessibility.AssertAsync(page);
        await page.AssertNoWarningsAsync();
    }
}
