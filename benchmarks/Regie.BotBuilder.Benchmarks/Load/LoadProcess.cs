using System.Diagnostics;
using System.Text.Json;

namespace Regie.BotBuilder.Benchmarks.Load;

/// <summary>The process that sends messages: an order on each line of its input, a result on each line of its output.</summary>
internal static class LoadProcess
{
    // Counts on from run to run: an id that came before would be a redelivery.
    private static long _number;

    public static async Task<int> RunAsync(Uri connector)
    {
        using var http = new HttpClient();
        var token = await http.GetStringAsync(new Uri(connector, "/inbound-token"));
        Console.WriteLine("ready");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var order = JsonSerializer.Deserialize(line, LoadJson.Default.LoadOrder)!;
            Console.WriteLine(JsonSerializer.Serialize(await RunAsync(order, connector, token), LoadJson.Default.LoadResult));
        }

        return 0;
    }

    private static async Task<LoadResult> RunAsync(LoadOrder order, Uri connector, string token)
    {
        var last = _number + order.Turns;
        var started = Stopwatch.GetTimestamp();
        var until = started + (long)(order.Seconds * Stopwatch.Frequency);
        var connections = Enumerable.Range(0, order.Connections).Select(_ => new LoadConnection(MessageTemplate.Request(order.Subject, connector, token))).ToList();
        await Task.WhenAll(connections.Select(connection => connection.RunAsync(order, Next, until)));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        long[] latencies = [.. connections.SelectMany(connection => connection.Latencies).Order()];
        return new LoadResult(latencies.Length, seconds, Percentile(latencies, 0.50), Percentile(latencies, 0.99));

        long Next() => Interlocked.Increment(ref _number) is var number && number <= last ? number : -1;
    }

    private static double Percentile(long[] sorted, double part) =>
        Stopwatch.GetElapsedTime(0, sorted[(int)(part * (sorted.Length - 1))]).TotalMilliseconds;
}
