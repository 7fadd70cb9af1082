using System.Collections.Concurrent;
using System.Diagnostics;

namespace Regie.EndToEnd.Harness;

/// <summary>A process that a test started: its output is kept, and it does not outlive the tests.</summary>
internal sealed class ChildProcess : IDisposable
{
    private static readonly ConcurrentDictionary<ChildProcess, byte> Running = new();
    private readonly Process _process;
    private readonly ProcessOutput _output;

    static ChildProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var child in Running.Keys)
            child.Dispose();
    };

    /// <param name="output">Where what it writes is added.</param>
    public ChildProcess(ProcessStartInfo start, ProcessOutput output)
    {
        _output = output;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        // It lives for seconds: to compile its code once, quickly, costs half of what it costs to compile what is used much once more.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_CallCounting"] = "0";
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => output.Add(line.Data);
        _process.ErrorDataReceived += (_, line) => output.Add(line.Data);
        _process.Exited += (_, _) => output.End();
        _process.Start();
        Running[this] = 0;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Ends it with SIGKILL, as a power cut does, and waits until it is gone.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
        _output.Add("(killed)");
    }

    /// <summary>Writes a line to its standard input, which the start information must have redirected.</summary>
    public Task SayAsync(string line) => _process.StandardInput.WriteLineAsync(line);

    public void Dispose()
    {
        if (!Running.TryRemove(this, out _))
            return;
        try
        {
            _process.Kill();
            _process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }

        _process.Dispose();
    }
}
