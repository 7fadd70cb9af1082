using System.Text;
using System.Text.RegularExpressions;

namespace Regie.EndToEnd.Harness;

/// <summary>What a process wrote, for whoever waits for a line of it and for the report of a failure.</summary>
internal sealed class ProcessOutput
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private readonly List<(Regex Pattern, TaskCompletionSource<Match> Found)> _waiting = [];

    public string Text
    {
        get
        {
            lock (_gate)
                return _text.ToString();
        }
    }

    public void Add(string? line)
    {
        if (line is null)
            return;
        lock (_gate)
        {
            _text.AppendLine(line);
            foreach (var (pattern, found) in _waiting)
            {
                if (pattern.Match(line) is { Success: true } match)
                    found.TrySetResult(match);
            }
        }
    }

    /// <summary>The process ended: nobody needs to wait any longer.</summary>
    public void End()
    {
        lock (_gate)
        {
            foreach (var (_, found) in _waiting)
                found.TrySetException(new InvalidOperationException($"The process ended. It wrote:\n{_text}"));
            _waiting.Clear();
        }
    }

    /// <summary>The next line that matches. Ask before the process starts.</summary>
    public Task<Match> NextAsync(Regex pattern)
    {
        var found = new TaskCompletionSource<Match>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
            _waiting.Add((pattern, found));
        return found.Task;
    }
}
