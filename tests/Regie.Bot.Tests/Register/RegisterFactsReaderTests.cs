using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Register;
using Regie.Bot.Tests.Fakes;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Tests.Register;

public sealed class RegisterFactsReaderTests : IDisposable
{
    private readonly Stage _stage = new(TextLanguage.Dutch, ("Regie:BoardLimit", "1"));

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task Facts_CountOthersWithTheSameAreaAndAPartnerInCommon()
    {
        await _stage.PutAsync(
            _stage.Open(),
            Other("operations", "gemeente Nuenen", 10_000),
            Other("operations", "Oss", 20_000),
            Other("social", "Waalre", 30_000));

        var facts = await ReadAsync();

        Assert.Equal(1, facts.SimilarPartnerships);
        Assert.Equal((125_000m, 185_000m), (facts.Contribution!.Value, facts.TotalContribution!.Value));
        Assert.Equal((4, 1), (facts.Boards!.Value, facts.BoardLimit!.Value));
        Assert.Null(facts.ContributionLimit);
        Assert.Null(facts.DaysToDeadline);
    }

    [Theory]
    [InlineData(InitiativeStatus.Draft, 0)]
    [InlineData(InitiativeStatus.Withdrawn, 0)]
    [InlineData(InitiativeStatus.Open, 1)]
    [InlineData(InitiativeStatus.Decided, 1)]
    [InlineData(InitiativeStatus.Archived, 1)]
    public async Task Facts_LeaveOutWhatNeverStartedOrWasStopped(InitiativeStatus status, int expected)
    {
        var other = Other("operations", "Waalre", 1);
        other.Status = status;
        await _stage.PutAsync(_stage.Open(), other);

        Assert.Equal(expected, (await ReadAsync()).SimilarPartnerships);
    }

    [Fact]
    public async Task Verdict_WithASimilarPartnership_SaysSo()
    {
        await _stage.PutAsync(Other("operations", "Waalre", 1));
        await _stage.DecideAsync(StageAnswers.Aligned, _stage.Open());

        var verdict = await _stage.ReadAsync<VerdictRecord>(VerdictRecord.IdOf(1));
        Assert.Equal(RuleState.Violated, verdict.Assessment.FindFinding("similar-partnerships")?.State);
        Assert.Equal(RuleState.Violated, verdict.Assessment.FindFinding("boards-above-limit")?.State);
    }

    [Theory]
    [InlineData("2027-01-17", 55, true)]
    [InlineData("2027-01-18", 56, false)]
    [InlineData("2026-11-01", -22, true)]
    public async Task Verdict_LessThanEightWeeksBeforeTheDecision_SaysSo(string day, int days, bool tooShort)
    {
        var decision = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await _stage.DecideAsync(StageAnswers.Aligned, _stage.Open(subject => subject with { DecisionDate = decision }));

        var verdict = await _stage.ReadAsync<VerdictRecord>(VerdictRecord.IdOf(1));
        Assert.Equal(days, verdict.Assessment.Context.Facts.DaysToDeadline);
        Assert.Equal(tooShort, verdict.Assessment.FindFinding("council-view-time-short")?.State == RuleState.Violated);
    }

    [Theory]
    [InlineData("veel")]
    [InlineData("-1")]
    [InlineData("1.000")]
    public void Limits_ThatAreNoNumber_AreRefusedInAPlainSentence(string limit)
    {
        using var stage = new Stage(TextLanguage.Dutch, ("Regie:BoardLimit", limit));

        var fault = Assert.Throws<InvalidOperationException>(stage.Get<RegisterLimits>);
        Assert.Contains("Regie:BoardLimit", fault.Message, StringComparison.Ordinal);
    }

    private Task<RegisterFacts> ReadAsync() => _stage.Get<RegisterFactsReader>().ReadAsync(_stage.Open(), TestContext.Current.CancellationToken);

    private Initiative Other(string area, string partners, decimal contribution)
    {
        var open = _stage.Open(subject => subject with { PolicyArea = area, Partners = partners, Contribution = contribution });
        return new Initiative
        {
            Key = InitiativeId.New(),
            Status = InitiativeStatus.Open,
            Leader = open.Leader,
            Origin = open.Origin,
            ModelVersion = open.ModelVersion,
            Subject = open.Subject,
            CreatedAt = open.CreatedAt,
        };
    }
}
