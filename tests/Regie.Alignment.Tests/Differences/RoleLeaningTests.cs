namespace Regie.Alignment.Tests.Differences;

/// <summary>What a role leans to, and in what order pairs of roles stand.</summary>
public class RoleLeaningTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Fact]
    public void Find_SeveralChoices_LeansToWhatAtLeastHalfChose()
    {
        var difference = Find(
            Answers("hr", "limits.allowed", "ict", "ict", "execution,ict", "execution"),
            Answers("policy", "limits.allowed", "customerContact", "execution", "backOffice")).Single();

        Assert.Equal(("execution,ict", ""), (difference.LeaningA, difference.LeaningB));
    }

    [Fact]
    public void Find_OneChoice_LeansToWhatMostChoseThoughThatIsLessThanHalf()
    {
        var difference = Find(
            Answers("hr", "overview.completeness", "1", "1", "2", "3", "4"),
            Answers("policy", "overview.completeness", "5", "4", "5", "4")).Single();

        Assert.Equal(("1", "4,5"), (difference.LeaningA, difference.LeaningB));
    }

    [Fact]
    public void Find_PairsThatDifferAsMuch_AreInOrderOfTheirRoles()
    {
        var differences = Find(
            Answers("policy", "staff.leftBehind", "no"),
            Answers("ict", "staff.leftBehind", "yes"),
            Answers("hr", "staff.leftBehind", "no"),
            Answers("finance", "staff.leftBehind", "yes"));

        Assert.Equal(
            [("finance", "hr"), ("finance", "policy"), ("hr", "ict"), ("ict", "policy")],
            differences.Select(difference => (difference.RoleA, difference.RoleB)));
    }

    private static IReadOnlyList<RoleDifference> Find(params IEnumerable<ResponseSheet>[] groups) =>
        RoleDifference.Find(Model, groups.SelectMany(group => group), isAnonymous: false);

    private static IEnumerable<ResponseSheet> Answers(string role, string question, params string[] answers) =>
        answers.Select((answer, index) => new ResponseSheet($"{role}{index}", role, new Dictionary<string, string> { [question] = answer }));
}
