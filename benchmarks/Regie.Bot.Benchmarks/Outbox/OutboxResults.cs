namespace Regie.Bot.Benchmarks.Outbox;

/// <summary>What was measured of a store.</summary>
/// <param name="Case">The store.</param>
/// <param name="Size">Its file, in bytes.</param>
internal sealed record OutboxResults(OutboxCase Case, long Size)
{
    /// <summary>One batch of each round.</summary>
    public List<ClaimFigures> Rounds { get; } = [];

    /// <summary>The median over the rounds.</summary>
    public double Median(Func<ClaimFigures, double> of) => Figures.Median(Rounds.Select(of));

    /// <summary>The median over the rounds of the ratio to another store.</summary>
    public double Ratio(OutboxResults other, Func<ClaimFigures, double> of) => Figures.MedianRatio(Rounds.Select(of), other.Rounds.Select(of));
}
