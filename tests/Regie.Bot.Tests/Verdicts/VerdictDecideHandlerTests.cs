using Regie.Alignment;
using Regie.Bot.Alerts;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Tests.Fakes;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Tests.Verdicts;

public sealed class VerdictDecideHandlerTests : IDisposable
{
    private readonly Stage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task Decide_EverythingFits_IsAlignedAndToldInTheThread()
    {
        await _stage.DecideAsync(StageAnswers.Aligned, _stage.Open());

        var initiative = await _stage.InitiativeAsync();
        Assert.Equal((InitiativeStatus.Decided, 1, VerdictOutcome.Aligned), (initiative.Status, initiative.Verdicts, initiative.Outcome));
        Assert.Equal(_stage.Time.GetUtcNow(), initiative.DecidedAt);
        var told = Assert.Single(_stage.Teams.Seen);
        Assert.Equal(Stage.Thread, told.To);
        Assert.Contains("Samen ICT", told.Activity.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_AskedTwice_GivesOneVerdict()
    {
        await _stage.DecideAsync(StageAnswers.Aligned, _stage.Open());
        await _stage.AskForVerdictAsync(VerdictOccasion.Leader);
        await _stage.PumpAsync();

        Assert.Single(await _stage.AllAsync<VerdictRecord>());
        Assert.Single(_stage.Teams.Seen);
        Assert.Equal(VerdictOccasion.Everyone, (await _stage.ReadAsync<VerdictRecord>(VerdictRecord.IdOf(1))).Occasion);
    }

    [Fact]
    public async Task Decide_WithdrawnMeanwhile_IsCancelled()
    {
        var initiative = _stage.Open();
        await _stage.PutAsync(initiative);
        await _stage.AskForVerdictAsync(VerdictOccasion.Deadline);
        initiative.Status = InitiativeStatus.Withdrawn;
        await _stage.PutAsync(initiative);
        await _stage.PumpAsync();

        Assert.Empty(await _stage.AllAsync<VerdictRecord>());
        Assert.Equal(OutboxState.Cancelled, (await _stage.ReadAsync<OutboxMessage>(VerdictWork.DecideId(1))).State);
    }

    [Fact]
    public async Task Decide_OfAnEarlierRound_IsCancelled()
    {
        var initiative = _stage.Open();
        await _stage.PutAsync(initiative);
        await _stage.AskForVerdictAsync(VerdictOccasion.Deadline);
        initiative.Round = 2;
        await _stage.PutAsync(initiative);
        await _stage.PumpAsync();

        Assert.Equal(InitiativeStatus.Open, (await _stage.InitiativeAsync()).Status);
    }

    [Fact]
    public async Task Decide_NothingFits_AlertsEveryManagerToEachMismatchAndToNoPointOfAttention()
    {
        await _stage.DecideAsync(StageAnswers.Hopeless, _stage.Open());

        var findings = (await _stage.ReadAsync<VerdictRecord>(VerdictRecord.IdOf(1))).Assessment.Findings;
        var alarming = findings.Where(finding => finding is { State: RuleState.Violated, Severity: not Severity.Attention }).Select(finding => finding.Rule).ToList();
        Assert.True(alarming.Count > 10);
        Assert.Contains(findings, finding => finding is { State: RuleState.Violated, Severity: Severity.Attention });
        Assert.Equal(alarming.Order(), (await _stage.AllAsync<AlertRecord>()).Select(alert => alert.Rule).Order());
        Assert.Equal(alarming.Count, _stage.Teams.At(Stage.Mia.Id).Count);
        Assert.Equal(alarming.Count, _stage.Teams.At(Stage.Max.Id).Count);
        Assert.Empty(_stage.Teams.At(Stage.Leader.Id));
    }

    [Fact]
    public async Task Decide_WithoutManagers_AlertsTheLeader()
    {
        var initiative = _stage.Open();
        initiative.Managers = [];
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, initiative);

        Assert.Equal("no-plan-for-left-behind", Assert.Single(_stage.Teams.At(Stage.Leader.Id)).Card.DataOf("alert.accept").GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Decide_WithoutTheQuorum_IsUndecidedAndAlertsNobody()
    {
        var initiative = _stage.Open();
        initiative.Schedule = initiative.Schedule! with { Quorum = 3 };
        await _stage.DecideAsync(StageAnswers.Hopeless, initiative);

        Assert.Equal(VerdictOutcome.Undecided, (await _stage.InitiativeAsync()).Outcome);
        Assert.Empty(await _stage.AllAsync<AlertRecord>());
        var card = Assert.Single(_stage.Teams.Seen).Card;
        Assert.Equal("undecided", card.DataOf("verdict.details").GetProperty("outcome").GetString());
        Assert.Contains("minstens 3 mensen", card.TextOf("verdict.outcome"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_NobodyAnswered_IsUndecided()
    {
        await _stage.PutAsync(_stage.Open());
        await _stage.AskForVerdictAsync(VerdictOccasion.Leader);
        await _stage.PumpAsync();

        Assert.Equal(VerdictOutcome.Undecided, (await _stage.InitiativeAsync()).Outcome);
    }

    [Fact]
    public async Task Decide_AsksForTheCampaignCardToBeUpdated()
    {
        await _stage.DecideAsync(StageAnswers.Aligned, _stage.Open());

        Assert.Contains(await _stage.AllAsync<OutboxMessage>(), message => message is { Type: CampaignWork.RefreshType, State: OutboxState.Pending });
    }

    [Fact]
    public async Task Decide_KeepsTheAnswersThatItRestsOn()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());
        await _stage.AnswerAsync(StageAnswers.Aligned, Stage.Ria);

        var kept = await _stage.ReadAsync<VerdictAnswers>(VerdictAnswers.IdOf(1));
        Assert.Equal("no", kept.Given.Single(given => given.Person == Stage.Ria.Key.Value).Answers["staff.leftBehind"]);
    }

    [Fact]
    public async Task Record_ReadBack_IsTheSame()
    {
        await _stage.DecideAsync(StageAnswers.Hopeless, _stage.Open());

        var read = await _stage.ReadAsync<VerdictRecord>(VerdictRecord.IdOf(1));
        var made = Assessor.Assess(
            AlignmentModel.Default,
            [new ResponseSheet("a", null, StageAnswers.Hopeless), new ResponseSheet("b", null, StageAnswers.Hopeless)],
            read.Assessment.Context);
        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(made, AlignmentJson.Default.Assessment),
            System.Text.Json.JsonSerializer.Serialize(read.Assessment, AlignmentJson.Default.Assessment));
        Assert.NotNull(read.Repair);
    }
}
