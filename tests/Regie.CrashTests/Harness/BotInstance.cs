using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Regie.CrashTests.Harness;

/// <summary>One bot in a process of its own, with settings only. It can be killed and started again.</summary>
internal sealed partial class BotInstance(string name, TimeSpan ahead, IReadOnlyDictionary<string, string> settings) : IDisposable
{
    /// <summary>A process that has not said that it listens by now never will.</summary>
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(90);

    private readonly ProcessOutput _output = new();
    private TimeSpan _ahead = ahead;
    private ChildProcess? _process;

    /// <summary>How it is known: it is also its password, so that Teams can tell which instance calls.</summary>
    public string Name { get; } = name;

    /// <summary>Where it listens; null while it does not.</summary>
    public Uri? Address { get; private set; }

    /// <summary>Everything that it wrote, over all starts.</summary>
    public string Output => _output.Text;

    /// <summary>Starts it and returns when it listens.</summary>
    /// <exception cref="InvalidOperationException">It ended at once; the message has its output.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var listens = _output.NextAsync(Listening());
        _process = new ChildProcess(Start(), _output);
        var line = await listens.WaitAsync(StartTime, TimeProvider.System, cancellationToken);
        Address = new Uri(line.Groups["address"].Value);
    }

    /// <summary>SIGKILL: what it was doing is not finished.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        Address = null;
        await _process!.KillAsync(cancellationToken);
        _process.Dispose();
    }

    /// <summary>Moves its clock on, now and at later starts.</summary>
    public Task AdvanceAsync(TimeSpan by)
    {
        _ahead += by;
        return _process!.SayAsync(by.ToString("c", CultureInfo.InvariantCulture));
    }

    public void Dispose() => _process?.Dispose();

    private ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true };
        start.ArgumentList.Add(Programs.Find("Regie.BotProcess"));
        start.ArgumentList.Add(_ahead.ToString("c", CultureInfo.InvariantCulture));
        foreach (var (setting, value) in settings)
            start.ArgumentList.Add($"--{setting}={value}");
        start.ArgumentList.Add($"--MicrosoftAppPassword={Name}");
        Programs.Clean(start);
        return start;
    }

    [GeneratedRegex(@"^Listening on (?<address>http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
