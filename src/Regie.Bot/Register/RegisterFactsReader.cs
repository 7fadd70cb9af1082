using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Storage;

namespace Regie.Bot.Register;

/// <summary>What all checks together say about one of them.</summary>
/// <remarks>
/// The register holds what was checked with the bot: its totals are the least that the municipality has, so a limit that they pass is passed. Without
/// a day on which the partnership itself must be decided on, the rules that read it are left out.
/// </remarks>
public sealed class RegisterFactsReader(IDocumentStore store, RegisterLimits limits, Deadlines deadlines, TimeProvider time)
{
    /// <summary>Forms with a board of their own in which the municipality has a seat.</summary>
    private static readonly FrozenSet<string> WithBoard = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "openbaarLichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijkOrgaan", "stichting", "vereniging", "cooperatie", "bvNv");

    /// <summary>The facts about a check.</summary>
    public async Task<RegisterFacts> ReadAsync(Initiative initiative, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        if (initiative.Subject is not { } subject)
            return new RegisterFacts();
        var similar = 0;
        var boards = WithBoard.Contains(subject.LegalForm) ? 1 : 0;
        var total = subject.Contribution ?? 0;
        await foreach (var other in OthersAsync(initiative.Key, cancellationToken))
        {
            total += other.Contribution ?? 0;
            boards += WithBoard.Contains(other.LegalForm) ? 1 : 0;
            similar += IsSimilar(subject, other) ? 1 : 0;
        }

        return new RegisterFacts
        {
            SimilarPartnerships = similar,
            Boards = boards,
            BoardLimit = limits.Boards,
            Contribution = subject.Contribution,
            TotalContribution = total,
            ContributionLimit = limits.Contribution,
            DaysToDeadline = subject.DecisionDate?.DayNumber - deadlines.Today(time.GetUtcNow()).DayNumber,
        };
    }

    /// <summary>True in the same policy area with at least one of the same partners.</summary>
    internal static bool IsSimilar(Subject one, Subject other) =>
        one.PolicyArea.Length > 0
        && one.PolicyArea.Equals(other.PolicyArea, StringComparison.OrdinalIgnoreCase)
        && PartnerNames.Overlap(one.Partners, other.Partners);

    private async IAsyncEnumerable<Subject> OthersAsync(InitiativeId self, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var stored in store.QueryKindAsync(Initiative.Kind, cancellationToken))
        {
            var other = JsonSerializer.Deserialize(stored.Body.Span, Initiative.Json)!;
            if (other.Key != self && other is { Status: InitiativeStatus.Open or InitiativeStatus.Decided or InitiativeStatus.Archived, Subject: { } subject })
                yield return subject;
        }
    }
}
