using System.Globalization;
using System.Text.Json;
using Regie.BotBuilder.Benchmarks.Load;

namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>The channel and the load generator, each in a process of its own, and what can be measured with them.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly ChildProcess _connector;
    private readonly ChildProcess _load;
    private readonly HttpClient _http = new();
    private long _replies;

    private Bench(ChildProcess connector, ChildProcess load)
    {
        _connector = connector;
        _load = load;
    }

    public static async Task<Bench> StartAsync()
    {
        var connector = await ChildProcess.StartAsync("connector");
        return new Bench(connector, await ChildProcess.StartAsync("load", connector.FirstLine));
    }

    /// <summary>Starts a subject and sends it one message.</summary>
    public async Task<Subject> StartSubjectAsync(string name, string role)
    {
        var process = await ChildProcess.StartAsync(role, _connector.FirstLine);
        var subject = new Subject(name, process);
        await MeasureAsync(subject, connections: 1, conversations: 1, turns: 1);
        return subject;
    }

    /// <summary>Sends messages to a subject, and checks that each was replied to.</summary>
    public async Task<Measurement> MeasureAsync(Subject subject, int connections, int conversations, long turns = long.MaxValue / 2, double seconds = 3600)
    {
        var order = new LoadOrder(new Uri(subject.Process.FirstLine), connections, conversations, turns, seconds);
        var before = subject.Process.ProcessorTime;
        var answer = await _load.AskAsync(JsonSerializer.Serialize(order, LoadJson.Default.LoadOrder));
        var used = subject.Process.ProcessorTime - before;
        var result = JsonSerializer.Deserialize(answer, LoadJson.Default.LoadResult)!;
        await DemandRepliesAsync(subject, result.Turns);
        return new Measurement(result.Turns, result.Turns / result.Seconds, used.TotalMilliseconds / result.Turns, result.P50, result.P99, subject.Process.ResidentMemory);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _load.DisposeAsync();
        await _connector.DisposeAsync();
    }

    private async Task DemandRepliesAsync(Subject subject, long turns)
    {
        var taken = long.Parse(await _http.GetStringAsync(new Uri($"{_connector.FirstLine}/taken")), CultureInfo.InvariantCulture);
        _replies += turns;
        if (taken != _replies)
        {
            throw new InvalidOperationException($"{subject.Name}: {taken} replies came where {_replies} were expected.");
        }
    }
}
