using CsCheck;
using Regie.Alignment.Tests.Generated;

namespace Regie.Alignment.Tests;

public class RoleDifferenceTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Fact]
    public void Find_TwoRoles_NamesTheQuestionsOnWhichTheyDifferMost()
    {
        ResponseSheet[] sheets =
        [
            .. Group("hr", 3, ("staff.leftBehind", "no"), ("ict.accounted", "3")),
            .. Group("policy", 3, ("staff.leftBehind", "yes"), ("ict.accounted", "4")),
        ];

        var differences = RoleDifference.Find(Model, sheets, isAnonymous: false);

        Assert.Equal([("staff.leftBehind", 1.0), ("ict.accounted", 0.25)], differences.Select(difference => (difference.Question, difference.Distance)));
        var first = differences[0];
        Assert.Equal(("hr", "policy", "no", "yes"), (first.RoleA, first.RoleB, first.LeaningA, first.LeaningB));
        Assert.Equal([new("yes", 0), new("partly", 0), new("no", 3)], first.CountsA);
    }

    [Theory]
    [InlineData("policy.scope", "executionOnly", "policyToo", 1)]
    [InlineData("overview.completeness", "1", "5", 1)]
    [InlineData("overview.completeness", "2", "4", 0.5)]
    [InlineData("partners.endState", "yes", "partly", 0.5)]
    [InlineData("limits.allowed", "ict", "execution", 2.0 / 7)]
    [InlineData("form.form", "stichting", "bvNv", 1)]
    public void Find_Distance_IsMeasuredByTheKindOfQuestion(string question, string one, string other, double expected)
    {
        var differences = RoleDifference.Find(Model, [.. Group("hr", 2, (question, one)), .. Group("ict", 3, (question, other))], isAnonymous: false);

        Assert.Equal(expected, differences.Single().Distance, 10);
    }

    [Fact]
    public void Find_Anonymous_LeavesOutCounts()
    {
        ResponseSheet[] sheets = [.. Group("hr", 3, ("staff.leftBehind", "no")), .. Group("policy", 3, ("staff.leftBehind", "yes"))];

        var anonymous = RoleDifference.Find(Model, sheets, isAnonymous: true).Single();
        var named = RoleDifference.Find(Model, sheets, isAnonymous: false).Single();

        Assert.Equal(("hr", "no", "policy", "yes"), (anonymous.RoleA, anonymous.LeaningA, anonymous.RoleB, anonymous.LeaningB));
        Assert.Empty(anonymous.CountsA.Concat(anonymous.CountsB));
        Assert.Equal(3, named.CountsA.Single(count => count.Option == "no").Count);
    }

    [Fact]
    public void Find_Anonymous_LeavesOutSmallGroups()
    {
        ResponseSheet[] sheets =
        [
            .. Group("hr", 3, ("staff.leftBehind", "no"), ("ict.accounted", "1")),
            .. Group("policy", 3, ("staff.leftBehind", "yes"), ("ict.accounted", "5")),
            .. Group("finance", 2, ("staff.leftBehind", "partly")),
        ];

        var differences = RoleDifference.Find(Model, sheets, isAnonymous: true);

        Assert.Equal(("hr", "policy", "ict.accounted"), differences.Select(difference => (difference.RoleA, difference.RoleB, difference.Question)).Single());
        Assert.Equal(4, RoleDifference.Find(Model, sheets, isAnonymous: false).Count);
    }

    [Fact]
    public void Find_AnonymousWithFewOpinionsOnAQuestion_LeavesOutThatQuestion()
    {
        ResponseSheet[] sheets =
        [
            .. Group("hr", 2, ("staff.leftBehind", "no"), ("ict.accounted", "1")),
            .. Group("hr", 1, ("staff.leftBehind", "unknown"), ("ict.accounted", "1")),
            .. Group("policy", 3, ("staff.leftBehind", "yes"), ("ict.accounted", "5")),
        ];

        Assert.Equal("ict.accounted", RoleDifference.Find(Model, sheets, isAnonymous: true).Single().Question);
    }

    [Fact]
    public void Find_NoRoles_FindsNothing() =>
        Assert.Empty(RoleDifference.Find(Model, SampleAnswers.Aligned.From(5).Concat(SampleAnswers.Misaligned.From(5)), isAnonymous: false));

    [Fact]
    public void Find_AnyCheck_DistancesAreAboveZeroAndAtMostOneAndOrdered() =>
        CheckGen.Cases(questions: 4, rules: 1).Sample(
            check =>
            {
                var sheets = check.Sheets.Select((sheet, index) => sheet with { Role = $"role{index % 3}" }).ToArray();
                var distances = RoleDifference.Find(check.Model, sheets, isAnonymous: false).Select(difference => difference.Distance).ToArray();
                return distances.All(distance => distance is > 0 and <= 1) && distances.SequenceEqual(distances.OrderDescending());
            },
            iter: CaseCount.Full,
            print: check => check.ToString());

    private static IEnumerable<ResponseSheet> Group(string role, int size, params (string Question, string Value)[] answers) =>
        Enumerable.Range(0, size).Select(index => new ResponseSheet($"{role}-{index}", role, answers.ToDictionary(answer => answer.Question, answer => answer.Value)));
}
