using Regie.Bot.Benchmarks;

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
    public double Median(Func<Measurement, double> of) => Figures.Median(Many.Select(of));

    /// <summary>The median over the rounds of the ratio to another subject in the same round.</summary>
    public double Ratio(SubjectResult other, Func<Measurement, double> of) => Figures.MedianRatio(Many.Select(of), other.Many.Select(of));
}
