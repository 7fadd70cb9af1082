using Regie.Alignment.Tests.Rules;

namespace Regie.Alignment.Tests;

public class RepairTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Fact]
    public void Find_OneRuleBroken_GivesEveryWayToMendIt()
    {
        var result = Find(RuleCases.Assess("limits.allowed=execution,customerContact ict.whose=new"), 10);

        Assert.True(result.IsComplete);
        Assert.Equal(
            [("ict.whose", 3), ("limits.allowed", 4)],
            result.Repairs.Select(repair => (repair.Changes.Single().Question, repair.Cost)));
        var ict = result.Repairs[0].Changes[0];
        Assert.Equal(("new", "own"), (ict.Before, ict.After));
        Assert.Equal(new LocalizedText("Werk op de ICT van onze gemeente.", "Work on our municipality's ICT."), result.Repairs[0].Words);
        var limits = result.Repairs[1].Changes[0];
        Assert.Equal(("execution,customerContact", "execution,ict,customerContact"), (limits.Before, limits.After));
        Assert.Equal(["ict"], limits.Options);
    }

    [Fact]
    public void Find_SeveralValuesWork_NamesTheAlternatives()
    {
        var change = Find(RuleCases.Assess("ict.accounted=1"), 1).Repairs[0].Changes.Single();

        Assert.Equal(("ict.accounted", "1", "3"), (change.Question, change.Before, change.After));
        Assert.Equal(["4", "5"], change.Alternatives);
    }

    [Fact]
    public void Find_SeveralChanges_AreOneSentence()
    {
        var repair = Find(RuleCases.Assess("overview.inRegister=no ict.accounted=1 costs.insight=2"), 1).Repairs[0];

        Assert.Equal("Zet dit initiatief in het register; werk de inrichting van ICT en de investeringen uit en reken de gevolgen voor de eigen kosten door.", repair.Words.Nl);
    }

    [Fact]
    public void Find_FactStandsInTheWay_IsImpossible()
    {
        var result = Find(RuleCases.Assess("boards"), 3);

        Assert.Equal(RepairStatus.Impossible, result.Status);
        Assert.True(result.None);
    }

    [Fact]
    public void Find_Aligned_IsNotNeeded() => Assert.Equal(RepairStatus.NotNeeded, Find(RuleCases.Assess("partners.priority=5"), 3).Status);

    [Theory]
    [InlineData("policy.scope=unknown costs.insight=1")]
    [InlineData("staff.who= costs.insight=1")]
    public void Find_NeededPositionMissing_NeedsAnswersFirst(string changes) => Assert.Equal(RepairStatus.NeedsAnswers, Find(RuleCases.Assess(changes), 3).Status);

    [Fact]
    public void Find_NoQuorum_NeedsAnswersFirst() =>
        Assert.Equal(RepairStatus.NeedsAnswers, Find(Assessor.Assess(Model, SampleAnswers.Misaligned.From(1), new(3, 5)), 3).Status);

    [Fact]
    public void Find_Contested_IsMendedByAgreement()
    {
        var sheets = new[] { "yes", "no" }.Select((answer, index) => new ResponseSheet($"{index}", null, SampleAnswers.Aligned.With(("staff.leftBehind", answer))));

        var change = Find(Assessor.Assess(Model, sheets, new(2, 2)), 1).Repairs[0].Changes.Single();

        Assert.Equal(("staff.leftBehind", null, "yes"), (change.Question, change.Before, change.After));
    }

    [Fact]
    public void Find_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() => Repair.Find(Model, RuleCases.Assess("ict.accounted=1"), 3, new CancellationToken(canceled: true)));

    private static RepairResult Find(Assessment assessment, int limit) => Repair.Find(Model, assessment, limit, TestContext.Current.CancellationToken);
}
