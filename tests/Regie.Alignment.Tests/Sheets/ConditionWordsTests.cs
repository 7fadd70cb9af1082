using Regie.Alignment.Conditions;
using Regie.Alignment.Sheets;

namespace Regie.Alignment.Tests.Sheets;

public class ConditionWordsTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;
    private static readonly Condition Knowledge = new AnswerCondition(Model.FindQuestion("policy.knowledge")!, AnswerTest.In, ["partly", "no"]);
    private static readonly Condition NotYes = new AnswerCondition(Model.FindQuestion("policy.knowledge")!, AnswerTest.NotIn, ["yes"]);
    private static readonly Condition High = new AnswerCondition(Model.FindQuestion("overview.completeness")!, AnswerTest.AtLeast, ["4"]);
    private static readonly Condition Low = new AnswerCondition(Model.FindQuestion("overview.completeness")!, AnswerTest.AtMost, ["2"]);
    private static readonly Condition Boards = new FactCondition("boards", 3, 9.5m);

    [Fact]
    public void Of_EachComparison_IsInBothLanguages()
    {
        Assert.Equal(("`policy.knowledge` is een van Deels, Nee", "`policy.knowledge` is one of Partly, No"), Of(Knowledge));
        Assert.Equal(("`policy.knowledge` is Ja", "`policy.knowledge` is Yes"), Of(new AnswerCondition(Model.FindQuestion("policy.knowledge")!, AnswerTest.Is, ["yes"])));
        Assert.Equal(("`policy.knowledge` is geen van Ja", "`policy.knowledge` is none of Yes"), Of(NotYes));
        Assert.Equal(("`overview.completeness` is minstens 4", "`overview.completeness` is at least 4"), Of(High));
        Assert.Equal(("`overview.completeness` is hoogstens 2", "`overview.completeness` is at most 2"), Of(Low));
        Assert.Equal(("`boards` minstens 3 en hoogstens 9.5", "`boards` at least 3 and at most 9.5"), Of(Boards));
        Assert.Equal(("`boards` hoogstens 1", "`boards` at most 1"), Of(new FactCondition("boards", null, 1)));
    }

    [Fact]
    public void Of_PartsInParts_AreInBrackets()
    {
        var any = new AnyCondition([High, Low]);

        Assert.Equal(
            ("`boards` minstens 3 en hoogstens 9.5 en (`overview.completeness` is minstens 4 of `overview.completeness` is hoogstens 2)",
             "`boards` at least 3 and at most 9.5 and (`overview.completeness` is at least 4 or `overview.completeness` is at most 2)"),
            Of(new AllCondition([Boards, any])));
        Assert.Equal(("niet (`policy.knowledge` is geen van Ja)", "not (`policy.knowledge` is none of Yes)"), Of(new NotCondition(NotYes)));
        Assert.Equal(Of(High), Of(new AnyCondition([new AllCondition([High])])));
    }

    private static (string Nl, string En) Of(Condition condition) =>
        (ConditionWords.Of(condition, TextLanguage.Dutch), ConditionWords.Of(condition, TextLanguage.English));
}
