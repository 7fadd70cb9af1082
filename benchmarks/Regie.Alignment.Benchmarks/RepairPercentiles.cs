using System.Diagnostics;
using System.Globalization;

namespace Regie.Alignment.Benchmarks;

/// <summary>How long the slowest repairs take: percentiles over checks in which every question is answered at random, which a mean hides.</summary>
internal static class RepairPercentiles
{
    private const int Checks = 1000;
    private const int Repetitions = 5;
    private const int Repairs = 3;
    private static readonly int[] Respondents = [1, 2, 3, 6];
    private static readonly double[] Shares = [0.5, 0.95, 0.99, 1];

    public static void Print()
    {
        Console.WriteLine($"| respondents | {string.Join(" | ", Shares.Select(share => share == 1 ? "longest" : $"p{share * 100}"))} |");
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", Shares.Length))}");
        foreach (var respondents in Respondents)
        {
            var times = Times(respondents);
            var cells = Shares.Select(share => times[(int)((Checks - 1) * share)].TotalMilliseconds.ToString("0.00 ms", CultureInfo.InvariantCulture));
            Console.WriteLine($"| {respondents} | {string.Join(" | ", cells)} |");
        }
    }

    /// <summary>Of every check the shortest of a few: the search is the same each time, what differs is what else the machine does.</summary>
    private static TimeSpan[] Times(int respondents)
    {
        var model = AlignmentModel.Default;
        Assessment[] checks = [.. Enumerable.Range(1, Checks).Select(seed => Assessor.Assess(model, RandomAnswers.Sheets(model, respondents, seed), new(1, respondents)))];
        return [.. checks.Select(check => Enumerable.Range(0, Repetitions).Min(_ => Time(model, check))).Order()];
    }

    private static TimeSpan Time(AlignmentModel model, Assessment assessment)
    {
        var start = Stopwatch.GetTimestamp();
        Repair.Find(model, assessment, Repairs);
        return Stopwatch.GetElapsedTime(start);
    }
}
