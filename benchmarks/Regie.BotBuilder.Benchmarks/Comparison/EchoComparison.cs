namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>
/// Runs the echo bot on this layer, with inbound tokens checked and not, and without a framework, in turns, and prints how they compare.
/// A round is one run of each, one right after the other, so that what else the machine does hits all alike; a ratio is the median over the rounds.
/// </summary>
internal static class EchoComparison
{
    private const int Connections = 32;
    private const int Conversations = 1000;

    // By turns, not by time: what is compiled again, faster, is what was called often enough.
    private const int WarmUp = 100_000;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <param name="options">`--write` to write the result beside the code; `--rounds N`; `--seconds N` for one run.</param>
    public static async Task<int> RunAsync(string[] options)
    {
        var rounds = (int)Options.Number(options, "--rounds", 7);
        var seconds = Options.Number(options, "--seconds", 6);
        await using var bench = await Bench.StartAsync();
        var subjects = new[]
        {
            await bench.StartSubjectAsync("bare ASP.NET Core", "bare"),
            await bench.StartSubjectAsync("Regie.BotBuilder, tokens not checked", "regie-unchecked"),
            await bench.StartSubjectAsync("Regie.BotBuilder, tokens checked", "regie"),
        };
        await Task.Delay(Settling, TimeProvider.System, CancellationToken.None);
        var lines = subjects.Select(subject => new SubjectResult(subject.Name, subject.Process.ResidentMemory)).ToList();

        foreach (var subject in subjects)
        {
            await bench.MeasureAsync(subject, Connections, Conversations, WarmUp);
        }

        for (var round = 0; round < rounds; round++)
        {
            await RoundAsync(Conversations, (result, measurement) => result.Many.Add(measurement));
        }

        await RoundAsync(1, (result, measurement) => result.One = measurement);
        var report = EchoReport.Of(lines, Connections, Conversations);
        Console.Write(report);
        if (Options.Has(options, "--write"))
        {
            ResultFile.Write("echo.md", report);
        }

        foreach (var subject in subjects)
        {
            await subject.Process.DisposeAsync();
        }

        return 0;

        async Task RoundAsync(int conversations, Action<SubjectResult, Measurement> line)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                var measurement = await bench.MeasureAsync(subjects[i], Connections, conversations, seconds: seconds);
                line(lines[i], measurement);
                await Console.Error.WriteLineAsync(FormattableString.Invariant(
                    $"{subjects[i].Name,-40} {measurement.PerSecond,8:0}/s {measurement.Cpu:0.0000} ms CPU, p50 {measurement.P50:0.00} ms, p99 {measurement.P99:0.00} ms, {measurement.Memory / 1e6:0} MB"));
            }
        }
    }
}
