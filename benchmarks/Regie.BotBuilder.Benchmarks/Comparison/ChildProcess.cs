using System.Diagnostics;

namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>This program once more, in another role, or another program. Ends when its input is closed, which also happens when the parent dies.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ChildProcess(Process process, string firstLine)
    {
        _process = process;
        FirstLine = firstLine;
    }

    /// <summary>What it said when it was ready: for a server, its address.</summary>
    public string FirstLine { get; }

    /// <summary>Processor time it has used.</summary>
    public TimeSpan ProcessorTime => Refreshed().TotalProcessorTime;

    /// <summary>Memory that is resident, in bytes.</summary>
    public long ResidentMemory => Refreshed().WorkingSet64;

    public static Task<ChildProcess> StartAsync(params string[] role) => StartAsync(new ProcessStartInfo(Environment.ProcessPath!, ["--role", .. role]));

    /// <summary>Another program that behaves like this one.</summary>
    public static async Task<ChildProcess> StartAsync(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        return new ChildProcess(process, await ReadAsync(process));
    }

    /// <summary>Writes a line and waits for the line that answers it.</summary>
    public Task<string> AskAsync(string line)
    {
        _process.StandardInput.WriteLine(line);
        return ReadAsync(_process);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<string> ReadAsync(Process process) =>
        await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{process.StartInfo.FileName} {process.StartInfo.ArgumentList.ElementAtOrDefault(1)} ended early.");

    private Process Refreshed()
    {
        _process.Refresh();
        return _process;
    }
}
