using System.Globalization;
using System.Text;

namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>Whether memory grows with the number of turns: ten times 100,000 of them, over 10,000 conversations that were all there before.</summary>
internal static class GrowthCheck
{
    private const int Connections = 32;
    private const int Conversations = 10_000;
    private const int Steps = 10;
    private const int TurnsPerStep = 100_000;

    /// <param name="options">`--write` to write the result beside the code.</param>
    public static async Task<int> RunAsync(string[] options)
    {
        await using var bench = await Bench.StartAsync();
        var subject = await bench.StartSubjectAsync("Regie.BotBuilder", "regie");
        await using var process = subject.Process;
        var text = new StringBuilder();
        Line($"# Memory over a million turns");
        Line($"");
        Line($"{Machine.Description}. Inbound tokens checked; {Conversations} conversations; the heap after a full collection.");
        Line($"");
        Line($"| turns | managed heap, MB | resident memory, MB |");
        Line($"|---:|---:|---:|");

        // The warm-up: every conversation exists and remembers as many turns as it may, what is bounded is full, everything is compiled.
        await bench.MeasureAsync(subject, Connections, Conversations, TurnsPerStep);
        for (var step = 0; step <= Steps; step++)
        {
            await bench.MeasureAsync(subject, Connections, Conversations, TurnsPerStep);
            var heap = long.Parse(await process.AskAsync("heap"), CultureInfo.InvariantCulture);
            Line($"| {step * TurnsPerStep:#,0} | {heap / 1e6:0.0} | {process.ResidentMemory / 1e6:0.0} |");
            await Console.Error.WriteAsync('.');
        }

        Console.Write(text);
        if (Options.Has(options, "--write"))
        {
            ResultFile.Write("growth.md", text.ToString());
        }

        return 0;

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
