using System.Globalization;
using System.Text;

namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>The comparison as Markdown.</summary>
internal static class EchoReport
{
    /// <param name="results">The bare handler first.</param>
    /// <param name="connections">Requests under way at a time.</param>
    /// <param name="conversations">Conversations in the rounds.</param>
    public static string Of(IReadOnlyList<SubjectResult> results, int connections, int conversations)
    {
        var bare = results[0];
        var text = new StringBuilder();
        Line($"# The echo bot, side by side");
        Line($"");
        Line($"{Machine.Description}. {connections} requests under way over {conversations} conversations; medians of {bare.Many.Count} rounds, ratios within a round.");
        Line($"");
        Line($"| | {string.Join(" | ", results.Select(result => result.Name))} |");
        Line($"|---|{string.Concat(results.Select(_ => "---:|"))}");
        Row("turns/s", "0", measurement => measurement.PerSecond);
        Row("CPU a turn, ms", "0.0000", measurement => measurement.Cpu);
        Row("p50, ms", "0.00", measurement => measurement.P50);
        Row("p99, ms", "0.00", measurement => measurement.P99);
        Cells("idle resident memory, MB", result => $"{Megabytes(result.IdleMemory)} ({Signed(result.IdleMemory - bare.IdleMemory)})");
        Cells("resident memory under load, MB", result => Megabytes(result.Median(measurement => measurement.Memory)));
        Cells("one conversation, turns/s", result => result.One.PerSecond.ToString("0", CultureInfo.InvariantCulture));
        return text.ToString();

        void Row(string name, string format, Func<Measurement, double> of) =>
            Cells(name, result => string.Create(CultureInfo.InvariantCulture, $"{result.Median(of).ToString(format, CultureInfo.InvariantCulture)} (× {result.Ratio(bare, of):0.00})"));

        void Cells(string name, Func<SubjectResult, string> cell) => Line($"| {name} | {string.Join(" | ", results.Select(cell))} |");

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Megabytes(double bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Signed(double bytes) => (bytes / 1e6).ToString("+0.0;-0.0;0", CultureInfo.InvariantCulture);
}
