using CsCheck;
using Regie.Alignment.Tests.Generated;

namespace Regie.Alignment.Tests;

public class RepairPropertyTests
{
    /// <summary>Mostly two questions: with three there are some seven hundred ways to try.</summary>
    private static readonly Gen<CheckCase> Small = Gen.Frequency((4, CheckGen.Cases(questions: 2, rules: 4)), (1, CheckGen.Cases(questions: 3, rules: 4)));

    [Fact]
    public void Find_SmallModel_IsEqualToTryingEverything() =>
        Small.Sample(
            check =>
            {
                var assessment = check.Assess();
                var result = Repair.Find(check.Model, assessment, int.MaxValue, CancellationToken.None);
                Assert.Equal(RepairOracle.Status(check), result.Status is RepairStatus.Found or RepairStatus.Impossible ? null : result.Status);
                if (result.Status is RepairStatus.NotNeeded or RepairStatus.NeedsAnswers)
                    return;
                Assert.True(result.IsComplete);
                var expected = RepairOracle.Find(check);
                Assert.Equal(expected.OrderBy(set => set.Atoms, StringComparer.Ordinal), result.Repairs.Select(repair => (Atoms(check, repair), repair.Cost)).OrderBy(set => set.Item1, StringComparer.Ordinal));
                Assert.Equal(result.None, expected.Count == 0);
                Assert.Equal(result.Repairs.Select(repair => repair.Cost).Order(), result.Repairs.Select(repair => repair.Cost));
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    [Fact]
    public void Find_AnyRepair_Applied_IsAlignedAndNoPartOfItIs() =>
        CheckGen.Cases(questions: 4, rules: 5).Sample(
            check =>
            {
                var assessment = check.Assess();
                foreach (var repair in Repair.Find(check.Model, assessment, 3, CancellationToken.None).Repairs)
                {
                    Assert.Equal(VerdictOutcome.Aligned, WhatIf.Apply(check.Model, assessment, Positions(repair.Changes)).Outcome);
                    for (var part = 0; part < (1 << repair.Changes.Count) - 1; part++)
                        Assert.NotEqual(VerdictOutcome.Aligned, WhatIf.Apply(check.Model, assessment, Positions(repair.Changes.Where((_, index) => (part & 1 << index) != 0))).Outcome);
                    foreach (var change in repair.Changes)
                        foreach (var alternative in change.Alternatives)
                            Assert.Equal(VerdictOutcome.Aligned, WhatIf.Apply(check.Model, assessment, Positions(repair.Changes.Select(other => other == change ? other with { After = alternative } : other))).Outcome);
                }
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    [Fact]
    public void Find_Limit_GivesTheCheapest() =>
        CheckGen.Cases(questions: 3, rules: 5).Sample(
            check =>
            {
                var assessment = check.Assess();
                var all = Repair.Find(check.Model, assessment, int.MaxValue, CancellationToken.None);
                var two = Repair.Find(check.Model, assessment, 2, CancellationToken.None);
                return two.IsComplete == all.Repairs.Count <= 2
                    && two.Repairs.Select(repair => repair.Cost).SequenceEqual(all.Repairs.Take(2).Select(repair => repair.Cost));
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    [Fact]
    public void Find_RulesInAnotherOrder_GivesTheSame() =>
        CheckGen.Cases(questions: 3, rules: 5).Sample(
            check =>
            {
                var assessment = check.Assess();
                var turned = new AlignmentModel(check.Model.Version, check.Model.Roles, check.Model.Thresholds, check.Model.Topics, [.. check.Model.Rules.Reverse()]);
                return Repair.Find(check.Model, assessment, 3, CancellationToken.None).Repairs.Select(repair => repair.Words)
                    .SequenceEqual(Repair.Find(turned, assessment, 3, CancellationToken.None).Repairs.Select(repair => repair.Words));
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    private static Dictionary<string, string> Positions(IEnumerable<RepairChange> changes) =>
        changes.ToDictionary(change => change.Question, change => change.After);

    /// <summary>The atoms as the oracle writes them.</summary>
    private static string Atoms(CheckCase check, Repair repair) => string.Join(' ', repair.Changes
        .SelectMany(change => change.Options.Count == 0 ? [change.Question] : change.Options.Select(option => $"{change.Question}/{option}"))
        .Order(StringComparer.Ordinal));
}
