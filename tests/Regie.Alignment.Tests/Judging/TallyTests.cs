namespace Regie.Alignment.Tests.Judging;

/// <summary>Answers are counted out as they were counted in.</summary>
public class TallyTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Fact]
    public void Remove_Amount_NoLongerCountsForTheMiddle()
    {
        var tally = Tally.Of(Model, [Sheet("costs.startUp", "100"), Sheet("costs.startUp", "300")]);
        Assert.Equal("100", Position(tally, "costs.startUp"));

        tally.Remove(Sheet("costs.startUp", "100"));

        Assert.Equal("300", Position(tally, "costs.startUp"));
    }

    [Fact]
    public void Remove_UnknownAnswer_IsNoLongerReported()
    {
        var tally = Tally.Of(Model, [Sheet("ict.whose", "ours")]);

        tally.Remove(Sheet("ict.whose", "ours"));

        Assert.Empty(Assessor.Assess(tally, new(0, 1)).UnknownAnswers);
    }

    [Fact]
    public void Add_AnswersInAnyDictionary_CountAsOneRespondent()
    {
        var answers = new SortedDictionary<string, string> { ["ict.whose"] = "own", ["ict.accounted"] = "4" };

        var tally = Tally.Of(Model, [new ResponseSheet("one", null, answers)]);

        Assert.Equal(1, tally.Answered);
        tally.Remove(new ResponseSheet("one", null, answers));
        Assert.Equal(0, tally.Answered);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Add_NothingButABlank_IsNoRespondent(string blank) => Assert.Equal(0, Tally.Of(Model, [Sheet("ict.whose", blank)]).Answered);

    [Fact]
    public void Add_NothingButAText_IsARespondent()
    {
        var model = AlignmentModel.Load(ModelText.Of(Loading.SmallModel.Json.Replace("\"kind\": \"amount\"", "\"kind\": \"text\"", StringComparison.Ordinal)));

        var tally = Tally.Of(model, [Sheet("limits.cost", "A lot.")]);

        Assert.Equal(1, tally.Answered);
        Assert.Equal(1, Assessor.Assess(tally, new(0, 1)).FindPosition("limits.cost")!.Opinions);
    }

    private static ResponseSheet Sheet(string question, string answer) => new("one", null, new Dictionary<string, string> { [question] = answer });

    private static string? Position(Tally tally, string question) => Assessor.Assess(tally, new(0, 1)).FindPosition(question)!.Value;
}
