namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>What was measured of a subject.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="IdleMemory">Resident memory after the start and one message, in bytes.</param>
internal sealed record SubjectResult(string Name, long IdleMemory)
{
    /// <summary>The rounds over many conversations.</summary>
    public List<Measurement> Many { get; } = [];

    /// <summary>The round with one conversation.</summary>
    public Measurement One { get; set; } = null!;

    /// <summary>The median over the rounds.</summary>
    public double Median(Func<Measurement, double> of) => Median(Many.Select(of));

    /// <summary>The median over the rounds of the ratio to another subject in the same round.</summary>
    public double Ratio(SubjectResult other, Func<Measurement, double> of) => Median(Many.Zip(other.Many, (mine, its) => of(mine) / of(its)));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
