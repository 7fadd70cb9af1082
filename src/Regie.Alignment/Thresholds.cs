namespace Regie.Alignment;

/// <summary>The numbers of the verdict; they stand in the model file.</summary>
public sealed record Thresholds
{
    /// <summary>The share of opinions that makes the leading option a position; more than 0, at most 1.</summary>
    public double Majority { get; init; } = 0.5;

    /// <summary>How many opinions make a position, where a question does not say otherwise.</summary>
    public int MinimumOpinions { get; init; } = 1;

    /// <summary>The coverage below which there is no verdict, unless it is misaligned; 0 to 1.</summary>
    public double CoverageForVerdict { get; init; } = 0.15;

    /// <summary>The coverage below which nothing found does not mean aligned; 0 to 1.</summary>
    public double CoverageForAligned { get; init; } = 0.33;

    /// <summary>How many violated mismatches make it misaligned.</summary>
    public int MismatchesForMisaligned { get; init; } = 2;

    /// <summary>The weight of a blocking rule in a pair's score.</summary>
    public int BlockingWeight { get; init; } = 4;

    /// <summary>The weight of a mismatch rule in a pair's score.</summary>
    public int MismatchWeight { get; init; } = 2;

    /// <summary>The weight of an attention rule in a pair's score.</summary>
    public int AttentionWeight { get; init; } = 1;

    /// <summary>The weight of a rule of this severity in a pair's score.</summary>
    public int Weight(Severity severity) => severity switch
    {
        Severity.Blocking => BlockingWeight,
        Severity.Mismatch => MismatchWeight,
        Severity.Attention => AttentionWeight,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
