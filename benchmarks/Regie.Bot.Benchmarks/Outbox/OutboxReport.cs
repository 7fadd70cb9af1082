using System.Globalization;
using System.Text;

namespace Regie.Bot.Benchmarks.Outbox;

/// <summary>The comparison as Markdown.</summary>
internal static class OutboxReport
{
    private const double Target = 2;

    /// <param name="all">Of each spread the smallest store first.</param>
    public static string Of(IReadOnlyList<OutboxResults> all)
    {
        var text = new StringBuilder();
        var worst = all.Max(results => results.Ratio(Base(results), figures => figures.Both));
        Line($"# Claiming a batch of 100 from the outbox, side by side");
        Line($"");
        Line($"{Machine.Description}; SQLite on a file, WAL, synchronous FULL. Medians of {all[0].Rounds.Count} rounds; in brackets the median of the ratios, round by round, to the store of the same kind with {all[0].Case.Pending:#,0} pending.");
        Line($"");
        Line($"Target: look and claim at 1,000,000 pending within {Target:0} times the cost at 1,000. The worst case is × {worst:0.00}: {(worst <= Target ? "met" : "NOT met")}.");
        Line($"");
        Line($"| pending | look and claim, ms | look alone, ms | give back, ms | when is the next due, ms | allocated, KB | file, MB |");
        Line($"|---|---:|---:|---:|---:|---:|---:|");
        foreach (var results in all)
        {
            Line($"| {results.Case.Name} | {Cell(results, "0.0", figures => figures.Both)} | {Cell(results, "0.00", figures => figures.Look)} | {Cell(results, "0.0", figures => figures.GiveBack)} | {Cell(results, "0.000", figures => figures.NextDue)} | {Cell(results, "0", figures => figures.Allocated / 1024)} | {results.Size / 1e6:0.0} |");
        }

        Line($"");
        Line($"What limits it: the flushes to the disk, at least seven for a batch (sixteen claims share one at most). Where all are due each batch lies on other pages of the file than the one before, which have to be read first and are written back at the next checkpoint; where few are due it is the same pages each time. What is allocated does not depend on how many are pending.");
        return text.ToString();

        OutboxResults Base(OutboxResults results) => all.First(other => other.Case.Spread == results.Case.Spread);

        string Cell(OutboxResults results, string format, Func<ClaimFigures, double> of) => string.Create(
            CultureInfo.InvariantCulture, $"{results.Median(of).ToString(format, CultureInfo.InvariantCulture)} (× {results.Ratio(Base(results), of):0.00})");

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
