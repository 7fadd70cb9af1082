using Regie.Alignment.Tests.Generated;

namespace Regie.Alignment.Tests;

public class AnswerCheckTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;
    private static readonly Question Text = Model.Questions[0] with { Kind = QuestionKind.Text, Options = [] };

    [Theory]
    [InlineData("policy.scope", "policyToo", "policyToo")]
    [InlineData("policy.scope", " policyToo ", "policyToo")]
    [InlineData("policy.knowledge", "partly", "partly")]
    [InlineData("overview.completeness", "5", "5")]
    [InlineData("limits.allowed", "ict,execution", "execution,ict")]
    [InlineData("limits.allowed", "ict, ict ,,execution,", "execution,ict")]
    [InlineData("limits.allowed", "none", "none")]
    [InlineData("policy.scope", "unknown", "unknown")]
    [InlineData("limits.allowed", "unknown", "unknown")]
    [InlineData("costs.startUp", "unknown", "unknown")]
    [InlineData("costs.startUp", "€ 1.250.000,50", "1250000.5")]
    [InlineData("costs.startUp", "1250000.50", "1250000.5")]
    [InlineData("costs.startUp", "1,250,000.50", "1250000.5")]
    [InlineData("costs.startUp", "250.000", "250000")]
    [InlineData("costs.startUp", "250,000", "250000")]
    [InlineData("costs.startUp", "250 000,-", "250000")]
    [InlineData("costs.startUp", "250000.-", "250000")]
    [InlineData("costs.startUp", "1.250.000", "1250000")]
    [InlineData("costs.startUp", "1,250.5", "1250.5")]
    [InlineData("costs.startUp", ".5", "0.5")]
    [InlineData("costs.startUp", "1                                      0", "10")]
    [InlineData("costs.startUp", "12,5", "12.5")]
    [InlineData("costs.startUp", "0", "0")]
    [InlineData("costs.startUp", "1000000000000", "1000000000000")]
    public void Check_GoodAnswer_IsNormalised(string question, string raw, string expected) =>
        Assert.Equal(new AnswerResult(expected, AnswerProblem.None), AnswerCheck.Check(Model.FindQuestion(question)!, raw));

    [Theory]
    [InlineData("policy.scope", "everything", AnswerProblem.UnknownOption)]
    [InlineData("policy.scope", "PolicyToo", AnswerProblem.UnknownOption)]
    [InlineData("policy.scope", "executionOnly,policyToo", AnswerProblem.UnknownOption)]
    [InlineData("overview.completeness", "6", AnswerProblem.UnknownOption)]
    [InlineData("limits.allowed", "ict,everything", AnswerProblem.UnknownOption)]
    [InlineData("limits.allowed", "ict,none", AnswerProblem.NotTogether)]
    [InlineData("limits.allowed", "ict,unknown", AnswerProblem.UnknownOption)]
    [InlineData("costs.startUp", "abc", AnswerProblem.NotANumber)]
    [InlineData("costs.startUp", "1e5", AnswerProblem.NotANumber)]
    [InlineData("costs.startUp", "12a", AnswerProblem.NotANumber)]
    [InlineData("costs.startUp", "--5", AnswerProblem.NotANumber)]
    [InlineData("costs.startUp", "€", AnswerProblem.NotANumber)]
    [InlineData("costs.startUp", ",", AnswerProblem.NotANumber)]
    [InlineData("costs.startUp", "12345678901234567890123456789012345678901", AnswerProblem.NotANumber)]
    [InlineData("costs.startUp", "1                                       0", AnswerProblem.NotANumber)]
    [InlineData("costs.startUp", "-5", AnswerProblem.OutOfRange)]
    [InlineData("costs.startUp", "-1.250.000,50", AnswerProblem.OutOfRange)]
    [InlineData("costs.startUp", "1000000000001", AnswerProblem.OutOfRange)]
    public void Check_BadAnswer_SaysWhatIsWrong(string question, string raw, AnswerProblem problem)
    {
        var result = AnswerCheck.Check(Model.FindQuestion(question)!, raw);

        Assert.Equal(new AnswerResult(null, problem), result);
        Assert.False(result.IsValid);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(",")]
    public void Check_NothingAnswered_IsMissingOnlyWhenRequired(string? raw)
    {
        var question = Model.FindQuestion("limits.allowed")!;

        Assert.Equal(new AnswerResult(null, AnswerProblem.None), AnswerCheck.Check(question, raw));
        Assert.Equal(new AnswerResult(null, AnswerProblem.Missing), AnswerCheck.Check(question with { IsRequired = true }, raw));
    }

    [Fact]
    public void Check_Text_IsTrimmedAndBounded()
    {
        Assert.Equal(new AnswerResult("unknown to us", AnswerProblem.None), AnswerCheck.Check(Text, " unknown to us "));
        Assert.Equal(AnswerProblem.None, AnswerCheck.Check(Text, new string('a', Answers.MaxTextLength)).Problem);
        Assert.Equal(new AnswerResult(null, AnswerProblem.TooLong), AnswerCheck.Check(Text, new string('a', Answers.MaxTextLength + 1)));
    }

    [Fact]
    public void CheckComment_LongOrEmpty_IsBoundedOrLeftOut()
    {
        Assert.Equal(new AnswerResult("goed plan", AnswerProblem.None), AnswerCheck.CheckComment("goed plan\n"));
        Assert.Equal(new AnswerResult(null, AnswerProblem.None), AnswerCheck.CheckComment(" "));
        Assert.Equal(AnswerProblem.TooLong, AnswerCheck.CheckComment(new string('a', 10_000)).Problem);
    }

    [Fact]
    public void Check_AnyInput_NeverThrowsAndIsStable() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.Int[0, Model.Questions.Count - 1], CsCheck.Gen.String),
            (index, raw) =>
            {
                var result = AnswerCheck.Check(Model.Questions[index], raw);
                return result.Value is null || AnswerCheck.Check(Model.Questions[index], result.Value) == result;
            },
            iter: CaseCount.Full);
}
