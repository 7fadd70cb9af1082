using Regie.Alignment.Tests.Rules;

namespace Regie.Alignment.Tests;

public class VerdictTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Default;

    [Theory]
    [InlineData("limits.inside=no", VerdictOutcome.Misaligned)]
    [InlineData("costs.insight=2", VerdictOutcome.Conditional)]
    [InlineData("costs.insight=2 socialStatute.fit=missing", VerdictOutcome.Misaligned)]
    [InlineData("overview.inRegister=no", VerdictOutcome.Conditional)]
    [InlineData("overview.inRegister=no overview.completeness=1 costs.baseline=no partners.endState=partly", VerdictOutcome.Conditional)]
    [InlineData("staff.leftBehind=", VerdictOutcome.Aligned)]
    [InlineData("similarPartnerships", VerdictOutcome.Conditional)]
    public void Outcome_Findings_DecideIt(string changes, VerdictOutcome expected) =>
        Assert.Equal(expected, RuleCases.Assess(changes).Outcome);

    [Fact]
    public void Outcome_ContestedRuleOnly_IsConditional()
    {
        var sheets = new[] { "1", "5" }.Select((answer, index) => new ResponseSheet($"{index}", null, SampleAnswers.Aligned.With(("costs.insight", answer))));

        var assessment = Assessor.Assess(Model, sheets, new(2, 2));

        Assert.Equal(VerdictOutcome.Conditional, assessment.Outcome);
        Assert.Equal(("cost-neutral-without-insight", RuleState.Contested), assessment.Findings.Select(finding => (finding.Rule, finding.State)).Single());
    }

    [Theory]
    [InlineData(2, 2, VerdictOutcome.Aligned)]
    [InlineData(2, 3, VerdictOutcome.Undecided)]
    [InlineData(1, 0, VerdictOutcome.Aligned)]
    [InlineData(0, 0, VerdictOutcome.Undecided)]
    public void Outcome_Quorum_MustBeMetByAtLeastOne(int answered, int required, VerdictOutcome expected) =>
        Assert.Equal(expected, Assessor.Assess(Model, SampleAnswers.Aligned.From(answered), new(required, 5)).Outcome);

    [Fact]
    public void Outcome_QuorumNotMet_IsUndecidedWhateverWasFound()
    {
        var assessment = Assessor.Assess(Model, SampleAnswers.Misaligned.From(1), new(2, 5));

        Assert.Equal(VerdictOutcome.Undecided, assessment.Outcome);
        Assert.NotEmpty(assessment.Findings);
        Assert.False(assessment.HasQuorum);
    }

    [Fact]
    public void Outcome_EverybodyDoesNotKnow_IsUndecided()
    {
        var dontKnow = Model.Questions.ToDictionary(question => question.Id, _ => Answers.DontKnow);

        var assessment = Assessor.Assess(Model, ((IReadOnlyDictionary<string, string>)dontKnow).From(5), new(3, 5));

        Assert.Equal(VerdictOutcome.Undecided, assessment.Outcome);
        Assert.Equal((5, 0.0), (assessment.Answered, assessment.Coverage));
        Assert.All(assessment.Positions, position => Assert.Equal(PositionKind.Unknown, position.Kind));
    }

    [Fact]
    public void Outcome_FewPositions_StandsForWhatWasFoundButNotForWhatWasNot()
    {
        Assert.Equal(VerdictOutcome.Undecided, OutcomeOf(("limits.inside", "yes")));
        Assert.Equal(VerdictOutcome.Undecided, OutcomeOf(("limits.inside", "partly")));
        Assert.Equal(VerdictOutcome.Misaligned, OutcomeOf(("limits.inside", "no")));
    }

    [Fact]
    public void Outcome_NeededPositionMissing_IsUndecided()
    {
        var model = AlignmentModel.Load(ModelText.Of(ModelText.ReadDefault().Replace("\"key\": \"endState\",", "\"key\": \"endState\", \"needed\": true,", StringComparison.Ordinal)));

        var missing = Assessor.Assess(model, SampleAnswers.Aligned.With(("partners.endState", "unknown")).From(3), new(3, 3));

        Assert.Equal((VerdictOutcome.Undecided, "partners.endState"), (missing.Outcome, missing.MissingPositions.Single()));
        Assert.Equal(VerdictOutcome.Aligned, Assessor.Assess(model, SampleAnswers.Aligned.From(3), new(3, 3)).Outcome);
    }

    [Fact]
    public void Pairs_Scores_AreWeightOfMetOverMetAndViolated()
    {
        var before = Assessor.Assess(Model, SampleAnswers.Aligned.From(1), new(1, 1));
        var after = RuleCases.Assess("costs.insight=1");
        var weight = Model.Rules.Where(rule => rule.Pair == RulePair.CollaborationOrganisation).Sum(rule => Model.Thresholds.Weight(rule.Severity));

        Assert.All(before.Pairs, pair => Assert.Equal(1, pair.Score));
        Assert.Equal((double)(weight - Model.Thresholds.MismatchWeight) / weight, after.Pairs[(int)RulePair.CollaborationOrganisation].Score);
    }

    [Fact]
    public void Consensus_FullAgreementOnWhatDoesNotFit_IsStillAMismatch()
    {
        var assessment = Assessor.Assess(Model, SampleAnswers.Misaligned.From(8), new(4, 8));

        Assert.All(assessment.Consensus, topic => Assert.Equal(1, topic.Consensus!.Value, 10));
        Assert.Equal(VerdictOutcome.Misaligned, assessment.Outcome);
    }

    [Fact]
    public void Consensus_OfATopic_IsTheMeanOfItsQuestions()
    {
        var sheets = new[] { "1", "5" }.Select((answer, index) => new ResponseSheet($"{index}", null, SampleAnswers.Aligned.With(("overview.completeness", answer))));

        var assessment = Assessor.Assess(Model, sheets, new(2, 2));

        Assert.Equal(0.5, assessment.FindConsensus("overview")!.Value, 10);
        Assert.Null(assessment.FindConsensus("weather"));
    }

    [Fact]
    public void UnknownAnswers_SeveralToOneQuestion_AreInOrder()
    {
        var sheets = new[] { "zz", "aa", "mm" }.Select((answer, index) => new ResponseSheet($"{index}", null, SampleAnswers.Aligned.With(("policy.scope", answer))));

        Assert.Equal(["aa", "mm", "zz"], Assessor.Assess(Model, sheets, new(1, 3)).UnknownAnswers.Select(answer => answer.Value));
    }

    [Fact]
    public void Comments_OfATopic_AreNeitherJudgedNorUnknown() =>
        Assert.Empty(Assessor.Assess(Model, SampleAnswers.Aligned.With(("policy.comment", "Mooi plan")).From(1), new(1, 1)).UnknownAnswers);

    [Fact]
    public void UnknownAnswers_OldQuestionsAndOptions_AreReportedWithCounts()
    {
        var answers = SampleAnswers.Aligned.With(("policy.colour", "blue"), ("limits.allowed", "ict,execution,magic"), ("costs.startUp", "veel"), ("policy.scope", "some"));

        var assessment = Assessor.Assess(Model, answers.From(3), new(3, 3));

        Assert.Equal(
            [new("costs.startUp", "veel", 3), new("limits.allowed", "ict,execution,magic", 3), new("policy.colour", "blue", 3), new("policy.scope", "some", 3)],
            assessment.UnknownAnswers);
        Assert.Equal("execution,ict", assessment.FindPosition("limits.allowed")!.Value);
        Assert.Equal(PositionKind.Open, assessment.FindPosition("policy.scope")!.Kind);
    }

    private static VerdictOutcome OutcomeOf((string, string) answer) =>
        Assessor.Assess(Model, ((IReadOnlyDictionary<string, string>)new Dictionary<string, string>()).With(answer).From(3), new(3, 3)).Outcome;
}
