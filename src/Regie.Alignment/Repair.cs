using Regie.Alignment.Repairs;

namespace Regie.Alignment;

/// <summary>
/// A smallest set of positions to change that makes an initiative aligned: with these it is, and no part of the set is
/// enough, whatever positions are chosen for that part.
/// </summary>
/// <param name="Changes">The positions to change, in the order of the model.</param>
/// <param name="Cost">The sum of the efforts; with several choices every option that is changed counts.</param>
/// <param name="Words">The changes in one sentence for a card.</param>
public sealed record Repair(IReadOnlyList<RepairChange> Changes, int Cost, LocalizedText Words)
{
    /// <summary>The repairs of an assessment: all smallest sets, cheapest first, found exactly, until there are <paramref name="limit"/>.</summary>
    /// <param name="model">The model that the assessment was made with.</param>
    /// <param name="assessment">What people answered.</param>
    /// <param name="limit">How many repairs at most; at least 1.</param>
    /// <param name="cancellationToken">Ends the search on a model whose rules make it long.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static RepairResult Find(AlignmentModel model, Assessment assessment, int limit = 3, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        if (assessment.Outcome == VerdictOutcome.Aligned)
            return new(RepairStatus.NotNeeded, [], IsComplete: true);
        var problem = new RepairProblem(model, assessment);
        if (problem.NeedsAnswers)
            return new(RepairStatus.NeedsAnswers, [], IsComplete: true);
        // One more than asked for, to know whether the list is complete.
        var found = new RepairSearch(problem).Find(limit + 1L, cancellationToken);
        var repairs = found.Take(limit).Select(set => RepairWriter.Write(problem, set)).ToArray();
        return new(repairs.Length > 0 ? RepairStatus.Found : RepairStatus.Impossible, repairs, found.Count <= limit);
    }
}
