using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.Alerts;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Tests.Fakes;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Tests.Alerts;

public sealed class ReconsiderTests : IDisposable
{
    private const string NoPlan = "no-plan-for-left-behind";
    private const string NoStatute = "staff-without-statute";

    private readonly Stage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task Reconsider_OpensTheTopicsOfTheRuleToEveryone()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanAndNoStatute, _stage.Open());

        var card = (await AskAsync(Stage.Mia, NoStatute)).Card;

        var initiative = await _stage.InitiativeAsync();
        Assert.Equal((InitiativeStatus.Open, 2), (initiative.Status, initiative.Round));
        Assert.Equal(["staff", "socialStatute"], initiative.OpenTopics);
        Assert.All(initiative.Respondents, respondent => Assert.True(respondent is { FinishedAt: null, Completed.Count: 0 }));
        Assert.Equal("missing", (await _stage.ReadAsync<Response>(Response.IdOf(Stage.Ria.Key))).Answers["socialStatute.fit"]);
        Assert.Equal(AlertState.Reconsidered, (await _stage.AlertAsync(1, NoStatute)).State);
        Assert.Equal(AlertState.Open, (await _stage.AlertAsync(1, NoPlan)).State);
        Assert.Contains("weer open", card.TextOf("notice"), StringComparison.Ordinal);
        Assert.Empty(card.Verbs);
    }

    [Fact]
    public async Task Reconsider_SchedulesTheRoundAndTellsTheChannel()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());

        await AskAsync(Stage.Mia, NoPlan);
        await _stage.PassAsync(TimeSpan.FromSeconds(2));

        var waiting = (await _stage.AllAsync<OutboxMessage>()).Where(message => message.State == OutboxState.Pending).Select(message => message.Type);
        Assert.Superset(new HashSet<string> { RoundWork.StartType, RoundWork.DeadlineType, CampaignWork.RefreshType }, waiting.ToHashSet());
        var told = _stage.Teams.At(Stage.Thread)[^1].Card;
        Assert.Contains("Mia Manager vraagt om heroverweging", told.Text, StringComparison.Ordinal);
        Assert.Contains("Overgang van personeel", told.Text, StringComparison.Ordinal);
        Assert.Equal(_stage.Key.Value, told.DataOf("questions.begin").GetProperty("initiative").GetString());
        Assert.Contains("Mia Manager heeft gevraagd dit opnieuw te bekijken.", _stage.Teams.At(Stage.Thread)[0].Card.TextOf("verdict.managers"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-25", "2026-11-30")]
    [InlineData("2026-12-24", "2026-12-24")]
    public async Task Reconsider_GivesAtLeastFiveWorkingDays(string deadline, string expected)
    {
        var initiative = _stage.Open();
        initiative.Schedule = initiative.Schedule! with { Deadline = DateOnly.Parse(deadline, System.Globalization.CultureInfo.InvariantCulture) };
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, initiative);

        await AskAsync(Stage.Mia, NoPlan);

        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), (await _stage.InitiativeAsync()).Schedule!.Deadline);
    }

    [Fact]
    public async Task Reconsider_ClickedTwiceOrByTwoManagers_IsOneRound()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());

        await AskAsync(Stage.Mia, NoPlan);
        var again = (await AskAsync(Stage.Mia, NoPlan)).Card;
        await AskAsync(Stage.Max, NoPlan);

        Assert.Equal(2, (await _stage.InitiativeAsync()).Round);
        Assert.Single((await _stage.AlertAsync(1, NoPlan)).Steps);
        Assert.Contains("al heroverweging gevraagd", again.TextOf("notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reconsider_OfTwoRules_IsOneRoundWithTheTopicsOfBoth()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanAndNoStatute, _stage.Open());

        await AskAsync(Stage.Mia, NoPlan);
        await AskAsync(Stage.Max, NoStatute);

        var initiative = await _stage.InitiativeAsync();
        Assert.Equal(2, initiative.Round);
        Assert.Equal(["staff", "socialStatute"], initiative.OpenTopics);
    }

    [Fact]
    public async Task Reconsider_WhenSomeoneWasDoneWithTheRound_AsksThemForWhatWasAdded()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanAndNoStatute, _stage.Open());
        await AskAsync(Stage.Mia, NoPlan);
        await _stage.AnswerAsync(new Dictionary<string, string> { ["staff.leftBehind"] = "yes" }, Stage.Ria);

        await AskAsync(Stage.Max, NoStatute);

        Assert.Null((await _stage.InitiativeAsync()).FindRespondent(Stage.Ria.Id)!.FinishedAt);
        Assert.Null((await _stage.ReadAsync<Response>(Response.IdOf(Stage.Ria.Key))).FinishedAt);
        Assert.Contains(await _stage.AllAsync<OutboxMessage>(), message => message.Type == CampaignWork.InviteType && message.Subject == Stage.Ria.Key.Value);
        Assert.Equal(2, (await _stage.InitiativeAsync()).Round);
    }

    [Fact]
    public async Task Reconsider_WhenTheNextVerdictWasAskedFor_HoldsItBack()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanAndNoStatute, _stage.Open());
        await AskAsync(Stage.Mia, NoPlan);
        await _stage.AnswerAsync(new Dictionary<string, string> { ["staff.leftBehind"] = "yes" }, Stage.Ria, Stage.Rob);
        await _stage.AskForVerdictAsync(VerdictOccasion.Everyone);

        await AskAsync(Stage.Max, NoStatute);
        await _stage.PumpAsync();

        var initiative = await _stage.InitiativeAsync();
        Assert.Equal((InitiativeStatus.Open, 1), (initiative.Status, initiative.Verdicts));
    }

    [Fact]
    public async Task Reconsider_WhenMoreWereDoneThanFitATransaction_BeginsARound()
    {
        var initiative = _stage.Open();
        var many = Enumerable.Range(1, 60).Select(number => new Person($"29:person-{number}", $"Person {number}")).ToArray();
        initiative.Respondents = [.. initiative.Respondents, .. many.Select(person => new Respondent(person.Id, person.Name))];
        await _stage.DecideAsync(StageAnswers.NoPlanAndNoStatute, initiative);
        await AskAsync(Stage.Mia, NoPlan);
        await _stage.AnswerAsync(StageAnswers.Aligned, many);

        await AskAsync(Stage.Max, NoStatute);

        var now = await _stage.InitiativeAsync();
        Assert.Equal((3, 0), (now.Round, now.Finished));
        Assert.Equal(["staff", "socialStatute"], now.OpenTopics);
    }

    [Fact]
    public async Task Reconsider_OfARegisterRule_HasNothingToAskAgain()
    {
        using var stage = new Stage(TextLanguage.Dutch, ("Regie:ContributionLimit", "100000"));
        await stage.DecideAsync(StageAnswers.Aligned, stage.Open());
        var alert = Assert.Single(await stage.AllAsync<AlertRecord>());
        Assert.Equal("contribution-above-limit", alert.Rule);

        var data = new JsonObject { ["initiative"] = stage.Key.Value, ["verdict"] = 1, ["rule"] = alert.Rule };
        var card = (await stage.ClickAsync(Stage.Mia, "alert.reconsider", data)).Card;

        Assert.Contains("geen vragen om opnieuw te stellen", card.TextOf("notice"), StringComparison.Ordinal);
        Assert.DoesNotContain("alert.reconsider", card.Verbs);
        Assert.Equal(InitiativeStatus.Decided, (await stage.InitiativeAsync()).Status);
    }

    [Fact]
    public async Task WholeRound_FromReconsiderationToASecondVerdict_ThatNamesWhatWasSolved()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());
        await AskAsync(Stage.Mia, NoPlan);
        await _stage.PassAsync(TimeSpan.FromSeconds(2));
        await _stage.DecideAsync(new Dictionary<string, string> { ["staff.leftBehind"] = "yes" });

        var initiative = await _stage.InitiativeAsync();
        Assert.Equal((InitiativeStatus.Decided, 2, VerdictOutcome.Aligned), (initiative.Status, initiative.Verdicts, initiative.Outcome));
        Assert.Contains("Opgelost", _stage.Teams.At(Stage.Thread)[^1].Card.TextOf("verdict.difference"), StringComparison.Ordinal);
    }

    private Task<Reply> AskAsync(Person manager, string rule) =>
        _stage.ClickAsync(manager, "alert.reconsider", new JsonObject { ["initiative"] = _stage.Key.Value, ["verdict"] = 1, ["rule"] = rule });
}
