using Regie.Alignment;
using Regie.Bot.Alerts;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Verdicts;

/// <summary>All that a verdict card shows.</summary>
/// <param name="Initiative">The check.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Previous">The verdict before it; null for the first.</param>
/// <param name="Alerts">What managers were alerted to, for the mismatches of this verdict; also alerts of earlier verdicts that still hold.</param>
/// <param name="Model">The questions' and roles' names.</param>
internal sealed record VerdictView(
    Initiative Initiative,
    VerdictRecord Verdict,
    VerdictRecord? Previous,
    IReadOnlyList<AlertRecord> Alerts,
    AlignmentModel Model)
{
    /// <summary>What the alignment model made of the answers.</summary>
    public Assessment Assessment => Verdict.Assessment;

    /// <summary>What the check is called; a person's text.</summary>
    public string Name => Initiative.Subject?.Name ?? "";

    /// <summary>What changed since the verdict before; null for the first.</summary>
    public VerdictDifference? Difference => Previous is null ? null : VerdictDifference.Between(Previous.Assessment, Assessment);
}
