namespace Regie.Alignment;

/// <summary>A question on which two roles look at an initiative differently.</summary>
public sealed record RoleDifference
{
    /// <summary>Groups smaller than this are never shown when answers are anonymous.</summary>
    public const int SmallestAnonymousGroup = 3;

    /// <summary>The id of one role.</summary>
    public required string RoleA { get; init; }

    /// <summary>The id of the other role.</summary>
    public required string RoleB { get; init; }

    /// <summary>The question's id.</summary>
    public required string Question { get; init; }

    /// <summary>
    /// How far apart, 0 to 1. On a scale the earth mover's distance over its length; for a choice half the sum of the
    /// differences in shares; with several choices the mean difference in share per option.
    /// </summary>
    public required double Distance { get; init; }

    /// <summary>What the one role leans to: the options with most votes, joined by commas; with several choices those that at least half chose.</summary>
    public required string LeaningA { get; init; }

    /// <summary>What the other role leans to.</summary>
    public required string LeaningB { get; init; }

    /// <summary>Respondents of the one role per option; empty when answers are anonymous.</summary>
    public required IReadOnlyList<OptionCount> CountsA { get; init; }

    /// <summary>Respondents of the other role per option; empty when answers are anonymous.</summary>
    public required IReadOnlyList<OptionCount> CountsB { get; init; }

    /// <summary>
    /// Per pair of roles the questions on which they differ most, the largest difference first. Questions on which they
    /// do not differ are left out, as are respondents without a role.
    /// </summary>
    /// <param name="model">The model that was answered.</param>
    /// <param name="sheets">What people answered.</param>
    /// <param name="isAnonymous">
    /// Whether nobody may be recognised: then a role counts on a question only with at least
    /// <see cref="SmallestAnonymousGroup"/> opinions, counts are left out, and so is a question on which fewer people than that are left over
    /// beside such roles: all answers together are known, and theirs could be found by subtraction.
    /// </param>
    /// <param name="perPair">How many questions per pair of roles.</param>
    public static IReadOnlyList<RoleDifference> Find(AlignmentModel model, IEnumerable<ResponseSheet> sheets, bool isAnonymous, int perPair = 3)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(sheets);
        return new Differences.RoleComparer(model, isAnonymous, perPair).Compare(sheets);
    }
}
