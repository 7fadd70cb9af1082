using Regie.Alignment.Conditions;

namespace Regie.Alignment;

/// <summary>
/// What the register of partnerships says about this initiative. Everything is optional: a rule whose fact is not
/// supplied is left out.
/// </summary>
public sealed record RegisterFacts : IFacts
{
    /// <summary>Every fact that a rule may read.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        ["similarPartnerships", "boards", "boardsAboveLimit", "contribution", "totalContribution", "contributionAboveLimit", "daysToDeadline"];

    /// <summary>Other partnerships in the same policy area with at least one of the same partners.</summary>
    public int? SimilarPartnerships { get; init; }

    /// <summary>Boards in which the municipality sits, with this initiative.</summary>
    public int? Boards { get; init; }

    /// <summary>The number of boards that the municipality set itself as a limit.</summary>
    public int? BoardLimit { get; init; }

    /// <summary>The expected yearly contribution to this initiative, in euro.</summary>
    public decimal? Contribution { get; init; }

    /// <summary>The yearly contribution to all partnerships, with this initiative, in euro.</summary>
    public decimal? TotalContribution { get; init; }

    /// <summary>The total yearly contribution that the municipality set itself as a limit, in euro.</summary>
    public decimal? ContributionLimit { get; init; }

    /// <summary>Days until the partnership must be decided on.</summary>
    public int? DaysToDeadline { get; init; }

    /// <summary>The value of a fact, or null when it is not supplied.</summary>
    public decimal? Find(string fact) => fact switch
    {
        "similarPartnerships" => SimilarPartnerships,
        "boards" => Boards,
        "boardsAboveLimit" => (decimal?)Boards - BoardLimit,
        "contribution" => Contribution,
        "totalContribution" => TotalContribution,
        "contributionAboveLimit" => TotalContribution - ContributionLimit,
        "daysToDeadline" => DaysToDeadline,
        _ => null,
    };
}
