namespace Regie.Alignment.Tests;

public class PositionTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Theory]
    [InlineData("yes,yes,no", "yes")]
    [InlineData("yes,yes,no,partly", "yes")]
    [InlineData("yes,unknown", "yes")]
    [InlineData("no", "no")]
    public void YesPartlyNo_HalfOrMoreChoseOne_IsClear(string answers, string expected)
    {
        var position = PositionOf("partners.endState", answers.Split(','));

        Assert.Equal((PositionKind.Clear, expected), (position.Kind, position.Value));
    }

    [Theory]
    [InlineData("yes,no")]
    [InlineData("no,no,yes,yes,partly")]
    [InlineData("yes,yes,no,no,partly,unknown")]
    [InlineData("yes,partly,no")]
    public void YesPartlyNo_NoLeaderWithHalf_IsContested(string answers)
    {
        var position = PositionOf("partners.endState", answers.Split(','));

        Assert.Equal((PositionKind.Contested, null), (position.Kind, position.Value));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("yes,unknown,unknown")]
    [InlineData("yes,no,unknown,unknown")]
    public void YesPartlyNo_DontKnowLeads_IsUnknown(string answers) =>
        Assert.Equal(PositionKind.Unknown, PositionOf("partners.endState", answers.Split(',')).Kind);

    [Fact]
    public void AnyKind_NobodyAnswered_IsOpen() =>
        Assert.All(Assessor.Assess(Model, [], new(0, 5)).Positions, position => Assert.Equal(PositionKind.Open, position.Kind));

    [Theory]
    [InlineData("execution,ict", "execution", "execution,ict", "execution,ict")]
    [InlineData("execution", "ict", "backOffice", "")]
    [InlineData("none", "none", "ict", "none")]
    public void Choices_EveryOptionByItself_IsInWithMoreThanHalf(string one, string two, string three, string expected)
    {
        var position = PositionOf("limits.allowed", one, two, three);

        Assert.Equal((PositionKind.Clear, expected), (position.Kind, position.Value));
    }

    [Fact]
    public void Choices_OneOptionExactlyHalf_IsContestedOnThatOptionOnly()
    {
        var answers = new[] { "execution,ict", "execution,customerContact,ict" };
        Assert.Equal(PositionKind.Contested, PositionOf("limits.allowed", answers).Kind);

        var sheets = answers.Select((answer, index) => new ResponseSheet($"{index}", null, SampleAnswers.Aligned.With(
            ("limits.allowed", answer), ("ict.whose", "partner"), ("contactCentre.frontDoor", "both"))));
        var assessment = Assessor.Assess(Model, sheets, new(1, 2));

        Assert.Equal(("customer-contact-outside-limits", RuleState.Contested), assessment.Findings.Select(finding => (finding.Rule, finding.State)).Single());
        Assert.Equal(VerdictOutcome.Conditional, assessment.Outcome);
    }

    [Fact]
    public void Contested_EveryChosenOptionGivesTheSameResult_RuleIsDecided()
    {
        var sheets = new[] { "4", "5", "3" }.Select((answer, index) => new ResponseSheet($"{index}", null, SampleAnswers.Aligned.With(("ict.accounted", answer))));

        var assessment = Assessor.Assess(Model, sheets, new(1, 3));

        Assert.Equal(PositionKind.Contested, assessment.FindPosition("ict.accounted")!.Kind);
        Assert.Equal(VerdictOutcome.Aligned, assessment.Outcome);
    }

    [Theory]
    [InlineData("100", "100")]
    [InlineData("300,100,200", "200")]
    [InlineData("100,200", "100")]
    [InlineData("0,1000000,5.5,unknown", "5.5")]
    public void Amount_Answered_IsTheMedian(string answers, string expected)
    {
        var position = PositionOf("costs.startUp", answers.Split(','));

        Assert.Equal((PositionKind.Clear, expected), (position.Kind, position.Value));
        Assert.Empty(position.Counts);
        Assert.Null(position.Consensus);
    }

    [Fact]
    public void Counts_SeveralAnswers_AreInModelOrderWithDontKnowApart()
    {
        var position = PositionOf("policy.scope", "policyToo", "executionOnly", "policyToo", "unknown");

        Assert.Equal([new("executionOnly", 1), new("policyToo", 2)], position.Counts);
        Assert.Equal((3, 1), (position.Opinions, position.DontKnow));
    }

    [Theory]
    [InlineData(3, "yes,yes", PositionKind.Open)]
    [InlineData(3, "yes,yes,unknown", PositionKind.Open)]
    [InlineData(3, "yes,unknown,unknown", PositionKind.Unknown)]
    [InlineData(3, "yes,yes,no", PositionKind.Clear)]
    public void Minimum_FewerOpinions_IsOpen(int minimum, string answers, PositionKind expected)
    {
        var json = ModelText.ReadDefault().Replace("\"minimumOpinions\": 1", $"\"minimumOpinions\": {minimum}", StringComparison.Ordinal);
        var model = AlignmentModel.Load(ModelText.Of(json));

        Assert.Equal(expected, PositionOf(model, "partners.endState", answers.Split(',')).Kind);
    }

    [Fact]
    public void Majority_HigherThreshold_IsContestedBelowIt()
    {
        var model = AlignmentModel.Load(ModelText.Of(ModelText.ReadDefault().Replace("\"majority\": 0.5", "\"majority\": 0.75", StringComparison.Ordinal)));

        Assert.Equal(PositionKind.Contested, PositionOf(model, "partners.endState", "yes", "yes", "no").Kind);
        Assert.Equal(PositionKind.Clear, PositionOf(model, "partners.endState", "yes", "yes", "yes", "no").Kind);
        Assert.Equal(PositionKind.Contested, PositionOf(model, "limits.allowed", "ict", "ict", "execution").Kind);
        Assert.Equal("ict", PositionOf(model, "limits.allowed", "ict", "ict", "ict", "execution").Value);
    }

    private static QuestionPosition PositionOf(string question, params string[] answers) => PositionOf(Model, question, answers);

    private static QuestionPosition PositionOf(AlignmentModel model, string question, params string[] answers)
    {
        var sheets = answers.Select((answer, index) => new ResponseSheet($"{index}", null, new Dictionary<string, string> { [question] = answer }));
        return Assessor.Assess(model, sheets, new(1, answers.Length)).FindPosition(question)!;
    }
}
