using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Page;

/// <summary>What the tests of the page share: a running LocalTeams, a browser, and the output of both when a test fails.</summary>
/// <param name="browser">The browser.</param>
/// <param name="shared">The LocalTeams of the whole class; null: every test has its own.</param>
public abstract class PageTest(BrowserFixture browser, LocalTeamsProcess? shared = null) : IAsyncLifetime
{
    private readonly List<TeamsPage> _pages = [];

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected LocalTeamsProcess Teams { get; } = shared ?? new LocalTeamsProcess();

    public ValueTask InitializeAsync() => shared is null ? Teams.InitializeAsync() : ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages)
            await page.DisposeAsync();
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
            TestContext.Current.TestOutputHelper?.WriteLine(Teams.Output);
        if (shared is null)
            await Teams.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<TeamsPage> OpenAsync(PageOptions options, params string[] people)
    {
        var page = await browser.OpenAsync(Teams, options);
        _pages.Add(page);
        if (people.Length > 0)
            await page.OpenAsync(people);
        return page;
    }

    /// <summary>Opens the page for these people; for nobody: a browser in which a test prepares something first.</summary>
    protected Task<TeamsPage> OpenAsync(params string[] people) => OpenAsync(new PageOptions(), people);
}
