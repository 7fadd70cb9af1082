using Microsoft.Playwright;

namespace Regie.EndToEnd.Harness;

/// <summary>
/// A card in a message. It stands for the place, not for what is in it: after an action it is the card that came in its stead.
/// </summary>
public sealed class CardOnPage(ILocator root)
{
    public ILocator Root { get; } = root;

    public ILocator Heading => Root.GetByRole(AriaRole.Heading).First;

    /// <summary>An input with its label and error, by its id in the card or by its label.</summary>
    public ILocator Field(string idOrLabel) =>
        Root.Locator($"[data-input-id='{idOrLabel}']")
            .Or(Root.Locator("[data-input-id]").Filter(new LocatorFilterOptions { Has = Root.Page.Locator("label, .ac-richTextBlock").GetByText(idOrLabel) }))
            .First;

    /// <summary>What is typed in: the text, number or date field itself.</summary>
    public ILocator Input(string idOrLabel) => Field(idOrLabel).Locator("input, textarea, select").First;

    /// <summary>What the bot says is wrong with an input.</summary>
    public ILocator Error(string inputId) => Element($"error.{inputId}");

    /// <summary>An element by its id in the card, such as <c>verdict.outcome</c>.</summary>
    public ILocator Element(string id) => Root.Locator($"[data-element-id='{id}']");

    public ILocator Button(string title) => Root.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = title, Exact = true });

    /// <summary>Fills in a text, number or date field.</summary>
    public Task FillAsync(string idOrLabel, string value) => Input(idOrLabel).FillAsync(value);

    /// <summary>Chooses these options, and in a set of check boxes only these.</summary>
    public async Task ChooseAsync(string idOrLabel, params string[] titles)
    {
        var field = Field(idOrLabel);
        await field.WaitForAsync();
        if (await field.Locator("select").CountAsync() > 0)
        {
            await field.Locator("select").SelectOptionAsync(titles.Select(title => new SelectOptionValue { Label = title }));
            return;
        }

        foreach (var box in await field.Locator("input[type=checkbox]:checked").AllAsync())
        {
            var title = await box.GetAttributeAsync("aria-label");
            if (!titles.Contains(title))
                await box.UncheckAsync();
        }

        foreach (var title in titles)
            await field.Locator($"input[aria-label=\"{title.Replace("\"", "\\\"", StringComparison.Ordinal)}\"]").CheckAsync();
    }

    /// <summary>Presses a button and waits until the bot has answered.</summary>
    public async Task PressAsync(string title)
    {
        await Button(title).ClickAsync();
        await Assertions.Expect(Root).Not.ToHaveAttributeAsync("aria-busy", "true");
    }

    /// <summary>Waits until the card has this text.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(Root).ToContainTextAsync(text);
}
