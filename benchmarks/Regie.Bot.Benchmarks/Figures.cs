namespace Regie.Bot.Benchmarks;

/// <summary>The arithmetic of the reports.</summary>
internal static class Figures
{
    /// <summary>The value below which a part of all lies, by the nearest rank: the smallest value that at least that part does not exceed.</summary>
    /// <param name="values">In any order; at least one.</param>
    /// <param name="part">More than 0, at most 1.</param>
    public static double Percentile(IEnumerable<double> values, double part)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, 1);
        double[] sorted = [.. values.Order()];
        return sorted[(int)Math.Ceiling(part * sorted.Length) - 1];
    }

    /// <summary>The middle value, or the average of the two in the middle.</summary>
    /// <param name="values">In any order; at least one.</param>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The median of the ratios within each round, so that what else the machine did in a round hits both alike.</summary>
    /// <param name="values">One of each round.</param>
    /// <param name="others">What they are compared with, of the same rounds in the same order.</param>
    public static double MedianRatio(IEnumerable<double> values, IEnumerable<double> others) =>
        Median(values.Zip(others, (value, other) => value / other));
}
