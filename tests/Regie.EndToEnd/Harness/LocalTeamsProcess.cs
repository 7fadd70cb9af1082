using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Regie.EndToEnd.Harness;

/// <summary>
/// The product as a user starts it: the built Regie.LocalTeams in a process of its own, on free ports, with a data folder of its
/// own. It can be killed and started again on the same data and ports.
/// </summary>
public sealed partial class LocalTeamsProcess : IAsyncLifetime
{
    private const int Attempts = 3;
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);
    private readonly TestFolder _folder = new();
    private readonly ProcessOutput _output = new();
    private ChildProcess? _process;
    private (int Page, int Bot) _ports;

    /// <summary>The address of the page.</summary>
    public Uri Page { get; private set; } = null!;

    /// <summary>The address that the bot itself listens on.</summary>
    public Uri Bot => new($"http://127.0.0.1:{_ports.Bot.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The page's API, for what a test need not do by hand.</summary>
    public LocalTeamsApi Api { get; private set; } = null!;

    /// <summary>Settings of the bot, as environment variables name them, other than the defaults.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Everything that it wrote, over all starts.</summary>
    public string Output => _output.Text;

    /// <summary>Where it keeps its data.</summary>
    public string DataFolder => Path.Combine(_folder.Path, "data");

    public async ValueTask InitializeAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            _ports = FreePorts.Two();
            try
            {
                await StartAsync(CancellationToken.None);
                return;
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // It ended at once: someone else took a port between finding and using it.
            }
        }
    }

    /// <summary>Starts it, on the data and ports that it had, and returns when the page can be opened.</summary>
    /// <exception cref="InvalidOperationException">It ended at once; the message has its output.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var ready = _output.NextAsync(ReadyLine());
        _process = new ChildProcess(Start(), _output);
        var line = await ready.WaitAsync(StartTime, TimeProvider.System, cancellationToken);
        Page = new Uri(line.Groups["address"].Value);
        Api ??= new LocalTeamsApi(Page);
    }

    /// <summary>Ends it with SIGKILL. What it was doing is not finished.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        await _process!.KillAsync(cancellationToken);
        _process.Dispose();
    }

    /// <summary>Kills it and starts it again.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        await KillAsync(cancellationToken);
        await StartAsync(cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _process?.Dispose();
        Api?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = _folder.Path,
            ArgumentList =
            {
                Program(),
                "--port", _ports.Page.ToString(CultureInfo.InvariantCulture),
                "--bot-port", _ports.Bot.ToString(CultureInfo.InvariantCulture),
                "--data", DataFolder,
            },
        };
        // What the machine that runs the tests has set for its own purposes is not the product's.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Settings)
            start.Environment[name] = value;
        return start;
    }

    /// <summary>The program that was built beside the tests, in the same configuration.</summary>
    private static string Program()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(configuration.Parent!.Parent!.FullName, "Regie.LocalTeams", configuration.Name, "Regie.LocalTeams.dll");
        return File.Exists(program) ? program : throw new FileNotFoundException("Build Regie.LocalTeams first.", program);
    }

    [GeneratedRegex(@"^\s*Open (?<address>http://127\.0\.0\.1:\d+)")]
    private static partial Regex ReadyLine();
}
