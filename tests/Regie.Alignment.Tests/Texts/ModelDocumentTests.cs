using Regie.Alignment.Tests.Cases;

namespace Regie.Alignment.Tests.Texts;

public class ModelDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(WorkedCase.Folder, "..", "alignment-model.md"));

    [Fact]
    public void Document_EveryRule_StandsInItWithWhatItRestsOn() =>
        Assert.All(AlignmentModel.Default.Rules, rule =>
        {
            var severity = rule.Severity.ToString().ToLowerInvariant();
            Assert.Contains($"| `{rule.Id}` | {severity} | {rule.Reason.En} | {rule.Source} |", Document, StringComparison.Ordinal);
        });

    [Fact]
    public void Document_Thresholds_AreThoseOfTheModel()
    {
        var thresholds = AlignmentModel.Default.Thresholds;

        Assert.Contains(FormattableString.Invariant($"`coverageForVerdict` ({thresholds.CoverageForVerdict})"), Document, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"`coverageForAligned` ({thresholds.CoverageForAligned})"), Document, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"`mismatchesForMisaligned` ({thresholds.MismatchesForMisaligned})"), Document, StringComparison.Ordinal);
        Assert.Contains(
            FormattableString.Invariant($"(blocking {thresholds.BlockingWeight}, mismatch {thresholds.MismatchWeight}, attention {thresholds.AttentionWeight})"),
            Document,
            StringComparison.Ordinal);
    }
}
