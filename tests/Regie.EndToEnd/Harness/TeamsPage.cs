using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Regie.EndToEnd.Harness;

/// <summary>The page of LocalTeams in a browser.</summary>
public sealed class TeamsPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _problems = new();

    public TeamsPage(IPage page)
    {
        Page = page;
        page.PageError += (_, error) => _problems.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
                _problems.Enqueue(message.Text);
        };
        page.Dialog += (_, dialog) =>
        {
            _problems.Enqueue($"A dialog opened: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public ILocator Clock => Page.GetByTestId("clock");

    /// <summary>Opens the page with these people side by side; a chat can be named after a colon: <c>sanne:initiatieven</c>.</summary>
    public async Task OpenAsync(params string[] people)
    {
        var pairs = people.Select(person => person.Split(':')).ToList();
        var chats = string.Join(',', pairs.Select(pair => pair.ElementAtOrDefault(1)));
        await Page.GotoAsync($"/?people={string.Join(',', pairs.Select(pair => pair[0]))}&chats={chats}");
        foreach (var pair in pairs)
        {
            var pane = Pane(pair[0]);
            await Assertions.Expect(pane.Chats.First).ToBeAttachedAsync();
            if (pair.Length > 1)
                await Assertions.Expect(pane.Log).ToBeVisibleAsync();
        }
    }

    /// <summary>One person's part of the page.</summary>
    public Pane Pane(string person) => new(Page, person);

    /// <summary>Fails when the renderer found something wrong with a card, or the page itself with anything.</summary>
    public async Task AssertNoWarningsAsync()
    {
        var warnings = await Page.EvaluateAsync<string[]>("() => window.localTeams.cardWarnings.map(w => `${w.messageId}: ${w.text}`)");
        Assert.Empty(warnings);
        Assert.Empty(_problems);
    }

    /// <summary>From here on the browser asks for dark colours.</summary>
    public Task DarkenAsync() => Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });

    /// <summary>Takes a picture of what is on the screen.</summary>
    /// <returns>Where it stands.</returns>
    public async Task<string> ScreenshotAsync(TestFolder folder, string name)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var path = Path.Combine(folder.Path, $"{name}.png");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
        TestContext.Current.SendDiagnosticMessage("Screenshot: {0}", path);
        return path;
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
