namespace Regie.Alignment.Tests;

public class RegisterFactsTests
{
    private static readonly RegisterFacts Facts = new()
    {
        SimilarPartnerships = 2,
        Boards = 7,
        BoardLimit = 5,
        Contribution = 10.5m,
        TotalContribution = 100,
        ContributionLimit = 130,
        DaysToDeadline = 40,
    };

    [Theory]
    [InlineData("similarPartnerships", 2)]
    [InlineData("boards", 7)]
    [InlineData("boardsAboveLimit", 2)]
    [InlineData("contribution", 10.5)]
    [InlineData("totalContribution", 100)]
    [InlineData("contributionAboveLimit", -30)]
    [InlineData("daysToDeadline", 40)]
    public void Find_SuppliedFact_IsItsValue(string fact, double expected)
    {
        Assert.Contains(fact, RegisterFacts.Ids);
        Assert.Equal((decimal)expected, Facts.Find(fact));
        Assert.Null(new RegisterFacts().Find(fact));
    }

    [Fact]
    public void Find_LimitNotSupplied_IsNothing()
    {
        Assert.Null((Facts with { BoardLimit = null }).Find("boardsAboveLimit"));
        Assert.Null((Facts with { ContributionLimit = null }).Find("contributionAboveLimit"));
        Assert.Null(Facts.Find("bestuurders"));
    }

    [Fact]
    public void Ids_AreSevenFactsThatCanBeFound()
    {
        Assert.Equal(7, RegisterFacts.Ids.Count);
        Assert.All(RegisterFacts.Ids, fact => Assert.NotNull(Facts.Find(fact)));
    }
}
