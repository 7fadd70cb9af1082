using CsCheck;
using Regie.Alignment.Repairs;
using Regie.Alignment.Tests.Generated;

namespace Regie.Alignment.Tests;

/// <summary>
/// How far the search for repairs goes in the shipped model with every question answered at random, counted in states
/// looked at: the same on every machine. What that takes in time is measured in the benchmarks.
/// </summary>
public class RepairEffortTests
{
    private const int MostChecks = 1000;
    private const int Repairs = 3;
    private const long MostAtP99 = 1000;
    private static readonly int Checks = (int)Math.Min(MostChecks, CaseCount.Full);
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Fact]
    public void Find_EveryQuestionAnsweredAtRandom_LooksAtFewStatesAtTheNinetyNinthPercentile()
    {
        var looked = Gen.Int[0, 59].Array[Model.Questions.Count].Array[1, 6].Array[Checks].Single(_ => true, "7W9IswegPni3")
            .Select(answers => LookedAt(Assessor.Assess(Model, answers.Select(ToSheet), new(1, 1)))).Order().ToArray();

        Assert.InRange(looked[Checks * 99 / 100], 1, MostAtP99);
    }

    private static long LookedAt(Assessment assessment)
    {
        var search = new RepairSearch(new RepairProblem(Model, assessment));
        search.Find(Repairs + 1, TestContext.Current.CancellationToken);
        return search.LookedAt;
    }

    private static ResponseSheet ToSheet(int[] raw, int index) =>
        new($"{index}", null, Model.Questions.Where(question => question.IsJudged).ToDictionary(question => question.Id, question => ToAnswer(question, raw[question.Index])));

    private static string ToAnswer(Question question, int raw)
    {
        if (question.Kind != QuestionKind.Choices)
            return question.Options[raw % question.Options.Count].Value;
        var chosen = question.Options.Where((option, index) => !option.IsAlone && (raw + 1 & 1 << index) != 0).Select(option => option.Value);
        return string.Join(Answers.Separator, chosen) is { Length: > 0 } several ? several : question.Options[^1].Value;
    }
}
