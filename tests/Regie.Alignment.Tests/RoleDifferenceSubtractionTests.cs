namespace Regie.Alignment.Tests;

/// <summary>Without names, all answers together are shown beside what roles lean to: nobody may be found by taking the one from the other.</summary>
public class RoleDifferenceSubtractionTests
{
    private const string Question = "staff.leftBehind";
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Find_Anonymous_LeavesOutAQuestionWithOneOrTwoPeopleBesideTheRoles(int others, bool isShown)
    {
        var sheets = Answer("policy", "yes", 3).Concat(Answer("hr", "no", 3)).Concat(Answer(null, "partly", others));

        Assert.Equal(isShown, RoleDifference.Find(Model, sheets, isAnonymous: true).Count == 1);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Find_Anonymous_TakesARoleThatIsTooSmallForSomeoneLeftOver(int small, bool isShown)
    {
        var sheets = Answer("policy", "yes", 3).Concat(Answer("hr", "no", 3)).Concat(Answer("ict", "partly", small));

        Assert.Equal(isShown, RoleDifference.Find(Model, sheets, isAnonymous: true).Count > 0);
    }

    [Fact]
    public void Find_Anonymous_PeopleWhoDoNotKnowAreNotLeftOver()
    {
        var sheets = Answer("policy", "yes", 3).Concat(Answer("hr", "no", 3)).Concat(Answer(null, Answers.DontKnow, 1));

        Assert.Single(RoleDifference.Find(Model, sheets, isAnonymous: true));
    }

    [Fact]
    public void Find_Anonymous_DoesNotCompareARoleOfTwoThoughOthersHideThemInTheTotal()
    {
        var sheets = Answer("policy", "yes", 3).Concat(Answer("hr", "no", 2)).Concat(Answer(null, "partly", 1));

        Assert.Empty(RoleDifference.Find(Model, sheets, isAnonymous: true));
    }

    [Fact]
    public void Find_WithNames_ShowsEveryone()
    {
        var sheets = Answer("policy", "yes", 1).Concat(Answer("hr", "no", 1)).Concat(Answer(null, "partly", 1));

        Assert.Single(RoleDifference.Find(Model, sheets, isAnonymous: false));
    }

    private static IEnumerable<ResponseSheet> Answer(string? role, string answer, int people) =>
        Enumerable.Range(1, people).Select(number => new ResponseSheet($"{role}-{answer}-{number}", role, new Dictionary<string, string> { [Question] = answer }));
}
