using Microsoft.Playwright;

namespace Regie.EndToEnd.Harness;

/// <summary>The machine's own Chromium, started once for all tests; nothing is downloaded.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>How long an expectation may take to come true, in milliseconds: two processes and a browser share the machine.</summary>
    public const float Patience = 20_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
        // Otherwise every window makes processes of its own for parts of the browser that nobody sees.
        "--disable-features=InitialWebUI,WebUIReloadButton,PreloadTopChromeWebUI",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = Arguments,
        });
    }

    /// <summary>Opens the page in a fresh browser profile.</summary>
    public async Task<TeamsPage> OpenAsync(LocalTeamsProcess teams, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(teams);
        options ??= new PageOptions();
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = teams.Page.AbsoluteUri,
            Locale = "nl-NL",
            TimezoneId = options.TimeZone,
            ColorScheme = options.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = options.Width, Height = options.Height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return new TeamsPage(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
