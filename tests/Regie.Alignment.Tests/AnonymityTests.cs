using CsCheck;
using Regie.Alignment.Tests.Generated;

namespace Regie.Alignment.Tests;

/// <summary>Two verdicts beside each other do not tell what one person changed.</summary>
public class AnonymityTests
{
    private const string Scope = "policy.scope";
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Protect_SoManyChangedTheirAnswer_ShowsCountsOrNot(int changed, bool isWithheld)
    {
        var before = Assess(policyToo: 0, executionOnly: 6);
        var after = Assess(policyToo: changed, executionOnly: 6 - changed);

        var position = Anonymity.Protect(after, [before]).FindPosition(Scope)!;

        Assert.Equal(isWithheld, position.IsWithheld);
        Assert.Equal(isWithheld ? [] : after.FindPosition(Scope)!.Counts, position.Counts);
    }

    [Fact]
    public void Protect_OneCameIn_IsWithheld() =>
        Assert.True(Anonymity.Protect(Assess(1, 6), [Assess(1, 5)]).FindPosition(Scope)!.IsWithheld);

    [Fact]
    public void Protect_OneAtATime_ShowsAgainWhenThreeHaveMovedSinceCountsWereShown()
    {
        var shown = new List<Assessment>();
        for (var changed = 0; changed <= 4; changed++)
            shown.Add(Anonymity.Protect(Assess(changed, 6 - changed), shown));

        Assert.Equal([false, true, true, false, true], shown.Select(assessment => assessment.FindPosition(Scope)!.IsWithheld));
    }

    /// <summary>Four moved, and three of them went back: since the last verdict that is enough, beside the first it tells of one.</summary>
    [Fact]
    public void Protect_FourMovedAndThreeWentBack_IsComparedWithEveryVerdict()
    {
        var first = Assess(0, 6);
        var second = Anonymity.Protect(Assess(4, 2), [first]);

        Assert.False(second.FindPosition(Scope)!.IsWithheld);
        Assert.True(Anonymity.Protect(Assess(1, 5), [first, second]).FindPosition(Scope)!.IsWithheld);
    }

    [Fact]
    public void Protect_OneChanged_LeavesNothingThatTellsIt()
    {
        var before = Assess(6, 0);
        var after = Assess(5, 1);

        var shown = Anonymity.Protect(after, [before]);

        var position = shown.FindPosition(Scope)!;
        Assert.Equal((0, 0, null), (position.Opinions, position.DontKnow, position.Consensus));
        Assert.Equal(["policy"], shown.Consensus.Where(topic => topic.IsWithheld).Select(topic => topic.Topic));
        Assert.Equal(after.Consensus.Where(topic => topic.Topic != "policy"), shown.Consensus.Where(topic => topic.Topic != "policy"));
        Assert.Null(shown.FindConsensus("policy"));
        Assert.Equal([Scope], shown.Positions.Where(one => one.IsWithheld).Select(one => one.Question));
        Assert.Contains(shown.Findings, finding => finding.Evidence.Any(evidence => evidence.Question == Scope));
        Assert.All(
            shown.Findings.SelectMany(finding => finding.Evidence).Where(evidence => evidence.Question == Scope),
            evidence => Assert.True(evidence.IsWithheld && evidence is { Counts: [], DontKnow: 0 }));
        Assert.Equal(after.Outcome, shown.Outcome);
        Assert.Equal((after.FindPosition(Scope)!.Kind, after.FindPosition(Scope)!.Value), (position.Kind, position.Value));
    }

    [Fact]
    public void Protect_SeveralChoices_OnePersonMayChangeThemAll()
    {
        ResponseSheet Sheet(string person, string allowed) => new(person, null, new Dictionary<string, string> { ["limits.allowed"] = allowed });
        ResponseSheet[] others = [Sheet("b", "execution"), Sheet("c", "execution")];
        var before = Assessor.Assess(Model, [Sheet("a", "execution,backOffice,ict"), .. others], new(1, 3));
        var after = Assessor.Assess(Model, [Sheet("a", "customerContact,enforcement"), .. others], new(1, 3));

        Assert.True(Anonymity.Protect(after, [before]).FindPosition("limits.allowed")!.IsWithheld);
    }

    [Fact]
    public void Protect_AnyChangesOfAnybody_CountsThatDifferAreOfThreePeopleAtLeast() =>
        Gen.Select(CheckGen.Cases(4, 3), Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 3]).Array[1, 8]).Sample(
            (check, changes) =>
            {
                var people = check.Sheets;
                var shown = new List<Assessment>();
                var answers = new List<ResponseSheet[]>();
                foreach (var (who, like, question) in changes.Prepend((0, 0, 0)))
                {
                    people = [.. people.Select((sheet, index) => index == who ? Copy(sheet, people[Math.Min(like, people.Length - 1)], check.Model.Questions[Math.Min(question, check.Model.Questions.Count - 1)].Id) : sheet)];
                    answers.Add(people);
                    shown.Add(Anonymity.Protect(Assessor.Assess(check.Model, people, check.Context), shown));
                }

                return check.Model.Questions.All(question => Enumerable.Range(0, shown.Count).All(later => Enumerable.Range(0, later).All(sooner => Safe(question.Id, sooner, later))));

                bool Safe(string question, int sooner, int later) =>
                    shown[sooner].FindPosition(question)! is not { IsWithheld: false } one
                    || shown[later].FindPosition(question)! is not { IsWithheld: false } other
                    || (one.Counts.SequenceEqual(other.Counts) && one.DontKnow == other.DontKnow && one.Opinions == other.Opinions)
                    || answers[sooner].Zip(answers[later]).Count(pair => pair.First.Answers.GetValueOrDefault(question) != pair.Second.Answers.GetValueOrDefault(question)) >= RoleDifference.SmallestAnonymousGroup;
            },
            iter: 5_000);

    private static ResponseSheet Copy(ResponseSheet sheet, ResponseSheet from, string question)
    {
        var answers = new Dictionary<string, string>(sheet.Answers);
        answers.Remove(question);
        if (from.Answers.TryGetValue(question, out var answer))
            answers[question] = answer;
        return sheet with { Answers = answers };
    }

    private static Assessment Assess(int policyToo, int executionOnly) => Assessor.Assess(
        Model,
        Enumerable.Range(0, policyToo + executionOnly).Select(number => new ResponseSheet(
            $"r{number}", null, new Dictionary<string, string>(SampleAnswers.Aligned) { [Scope] = number < policyToo ? "policyToo" : "executionOnly" })),
        new(1, policyToo + executionOnly));
}
