using Regie.Alignment.Differences;

namespace Regie.Alignment;

/// <summary>
/// Keeps later verdicts on an anonymous check from telling what one person changed. Whoever knows that a colleague has looked at a question once more
/// need only lay the counts before and after beside each other; so counts are left out that differ from any that were shown before by fewer than
/// <see cref="RoleDifference.SmallestAnonymousGroup"/> people.
/// </summary>
public static class Anonymity
{
    /// <summary>
    /// The assessment without the counts and the consensus that would give somebody away. Outcome, positions, scores and findings stay as they are: they are
    /// the verdict itself.
    /// </summary>
    /// <param name="current">What was made of all answers.</param>
    /// <param name="earlier">What was shown before, as this method gave it.</param>
    public static Assessment Protect(Assessment current, IReadOnlyList<Assessment> earlier)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(earlier);
        var withheld = current.Positions
            .Where(position => Shown(position.Question, earlier).Any(shown => Movement.Between(shown, position) is > 0 and < RoleDifference.SmallestAnonymousGroup))
            .Select(position => position.Question)
            .ToHashSet(StringComparer.Ordinal);
        return withheld.Count == 0 ? current : Without(current, withheld);
    }

    private static IEnumerable<QuestionPosition> Shown(string question, IReadOnlyList<Assessment> earlier) =>
        earlier.Select(assessment => assessment.FindPosition(question)).OfType<QuestionPosition>().Where(position => !position.IsWithheld);

    private static Assessment Without(Assessment current, HashSet<string> withheld) => current with
    {
        Positions = [.. current.Positions.Select(position => withheld.Contains(position.Question) ? Without(position) : position)],
        // The mean over a topic tells of its questions what they may not.
        Consensus = [.. current.Consensus.Select(topic => withheld.Any(question => question.StartsWith(topic.Topic + '.', StringComparison.Ordinal)) ? topic with { Consensus = null, IsWithheld = true } : topic)],
        Findings =
        [
            .. current.Findings.Select(finding => finding with
            {
                Evidence = [.. finding.Evidence.Select(evidence => withheld.Contains(evidence.Question) ? evidence with { Counts = [], DontKnow = 0, IsWithheld = true } : evidence)],
            }),
        ],
    };

    private static QuestionPosition Without(QuestionPosition position) =>
        position with { Counts = [], Opinions = 0, DontKnow = 0, Consensus = null, IsWithheld = true };
}
