using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.Alerts;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Storage;
using Regie.Bot.Tests.Fakes;

namespace Regie.Bot.Tests.Alerts;

public sealed class AlertActionTests : IAsyncLifetime
{
    private const string Rule = "no-plan-for-left-behind";

    private readonly Stage _stage = new();

    public async ValueTask InitializeAsync() => await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());

    public ValueTask DisposeAsync()
    {
        _stage.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Card_CarriesItsIdsAndInputs()
    {
        var card = _stage.Teams.At(Stage.Mia.Id)[0].Card;

        Assert.Equal(["alert.accept", "alert.acknowledge", "alert.assign", "alert.reconsider"], card.Verbs.Order());
        var expected = new JsonObject { ["initiative"] = _stage.Key.Value, ["verdict"] = 1, ["rule"] = Rule };
        Assert.All(card.Verbs, verb => Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(card.DataOf(verb).GetRawText()))));
        Assert.All(["owner", "due", "reason"], input => Assert.True(card.Has(input), input));
        var choices = card.Element("owner").GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("value").GetString());
        Assert.Equal(new[] { Stage.Mia.Id, Stage.Max.Id, Stage.Leader.Id, Stage.Ria.Id, Stage.Rob.Id }, choices);
    }

    [Fact]
    public async Task AnyAction_OfSomebodyElse_ChangesNothing()
    {
        foreach (var verb in new[] { "alert.acknowledge", "alert.assign", "alert.reconsider", "alert.accept" })
        {
            foreach (var person in new[] { Stage.Ria, Stage.Leader, Stage.Stranger })
            {
                var reply = await _stage.ClickAsync(person, verb, Data(("reason", "Ik mag dit"), ("owner", Stage.Ria.Id), ("due", "2026-12-01")));
                Assert.Contains("Alleen de managers", reply.Sentence, StringComparison.Ordinal);
            }
        }

        Assert.Empty((await _stage.AlertAsync(1, Rule)).Steps);
        Assert.Equal(InitiativeStatus.Decided, (await _stage.InitiativeAsync()).Status);
    }

    [Theory]
    [InlineData("no-such-rule", 1)]
    [InlineData("", 1)]
    [InlineData("../initiative", 1)]
    [InlineData(Rule, 2)]
    public async Task AnyAction_OnAnAlertThatIsNotThere_SaysThat(string rule, int verdict)
    {
        var data = new JsonObject { ["initiative"] = _stage.Key.Value, ["verdict"] = verdict, ["rule"] = rule };

        Assert.Contains("niets dat ik nog ken", (await _stage.ClickAsync(Stage.Mia, "alert.accept", data)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acknowledge_ByEveryManager_IsNotedOncePerManager()
    {
        var first = await _stage.ClickAsync(Stage.Mia, "alert.acknowledge", Data());
        var again = await _stage.ClickAsync(Stage.Mia, "alert.acknowledge", Data());
        await _stage.ClickAsync(Stage.Max, "alert.acknowledge", Data());

        var alert = await _stage.AlertAsync(1, Rule);
        Assert.Equal(AlertState.Acknowledged, alert.State);
        Assert.Equal([Stage.Mia.Id, Stage.Max.Id], alert.Steps.Select(step => step.By.Id));
        Assert.Contains("Mia Manager heeft het gezien.", first.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Dit was al gedaan", again.Card.TextOf("notice"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2026-12-01", "owner", "Kies wie het oplost")]
    [InlineData("29:stranger", "2026-12-01", "owner", "hoort niet bij de check")]
    [InlineData("29:ria,29:rob", "2026-12-01", "owner", "hoort niet bij de check")]
    [InlineData("29:ria", "2026-11-22", "due", "al voorbij")]
    [InlineData("29:ria", "", "due", "Kies een datum")]
    [InlineData("29:ria", "morgen", "due", "Kies een datum")]
    [InlineData("29:ria", "2099-01-01", "due", "binnen een jaar")]
    public async Task Assign_WithSomethingWrong_SaysSoAtTheFieldAndKeepsWhatWasTyped(string owner, string due, string field, string error)
    {
        var card = (await _stage.ClickAsync(Stage.Mia, "alert.assign", Data(("owner", owner), ("due", due), ("reason", "Bijna af")))).Card;

        Assert.Contains(error, card.TextOf("error." + field), StringComparison.Ordinal);
        Assert.Equal((owner, due, "Bijna af"), (card.ValueOf("owner"), card.ValueOf("due"), card.ValueOf("reason")));
        Assert.Equal(AlertState.Open, (await _stage.AlertAsync(1, Rule)).State);
    }

    [Fact]
    public async Task Assign_IsNotedWithOwnerAndDate_AndTwiceIsOnce()
    {
        var card = (await _stage.ClickAsync(Stage.Mia, "alert.assign", Data(("owner", Stage.Ria.Id), ("due", "2026-12-01")))).Card;
        var again = (await _stage.ClickAsync(Stage.Max, "alert.assign", Data(("owner", Stage.Ria.Id), ("due", "2026-12-01")))).Card;

        var alert = await _stage.AlertAsync(1, Rule);
        Assert.Equal((AlertState.Assigned, Stage.Ria.Id, new DateOnly(2026, 12, 1)), (alert.State, alert.ActionOwner!.Id, alert.ActionDue!.Value));
        Assert.Single(alert.Steps);
        Assert.Contains("Mia Manager heeft Ria Respondent gevraagd dit op te lossen, uiterlijk dinsdag 1 december 2026.", card.TextOf("alert.state"), StringComparison.Ordinal);
        Assert.Contains("Dit was al gedaan", again.TextOf("notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assign_Today_IsAllowed()
    {
        await _stage.ClickAsync(Stage.Mia, "alert.assign", Data(("owner", Stage.Mia.Id), ("due", "2026-11-23")));

        Assert.Equal(AlertState.Assigned, (await _stage.AlertAsync(1, Rule)).State);
    }

    [Theory]
    [InlineData("", "Schrijf waarom")]
    [InlineData("  \n ", "Schrijf waarom")]
    [InlineData("1001", "1.001 tekens")]
    [InlineData("10000", "10.000 tekens")]
    public async Task Accept_WithSomethingWrong_SaysSoAtTheFieldAndLosesNothing(string typed, string error)
    {
        var reason = int.TryParse(typed, out var length) ? new string('x', length) : typed;

        var card = (await _stage.ClickAsync(Stage.Mia, "alert.accept", Data(("reason", reason)))).Card;

        Assert.Contains(error, card.TextOf("error.reason").Replace("1001", "1.001", StringComparison.Ordinal).Replace("10000", "10.000", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(reason.Trim(), card.ValueOf("reason"));
        Assert.InRange(card.Bytes, 1, 28_000);
        Assert.Equal(AlertState.Open, (await _stage.AlertAsync(1, Rule)).State);
    }

    [Fact]
    public async Task Accept_IsNotedWithItsReason_AndTwiceIsOnce()
    {
        await _stage.ClickAsync(Stage.Mia, "alert.accept", Data(("reason", " Het is tijdelijk. ")));
        await _stage.ClickAsync(Stage.Mia, "alert.accept", Data(("reason", "Het is tijdelijk.")));

        var alert = await _stage.AlertAsync(1, Rule);
        Assert.Equal((AlertState.Accepted, "Het is tijdelijk."), (alert.State, alert.AcceptReason));
        Assert.Equal("Het is tijdelijk.", Assert.Single(alert.Steps).Reason);
    }

    [Fact]
    public async Task Accept_AfterAssign_IsTheLastWordAndKeepsBoth()
    {
        await _stage.ClickAsync(Stage.Mia, "alert.assign", Data(("owner", Stage.Ria.Id), ("due", "2026-12-01")));
        var card = (await _stage.ClickAsync(Stage.Max, "alert.accept", Data(("reason", "Toch niet nodig")))).Card;

        var alert = await _stage.AlertAsync(1, Rule);
        Assert.Equal([AlertState.Assigned, AlertState.Accepted], alert.Steps.Select(step => step.State));
        Assert.Null(alert.ActionOwner);
        Assert.Contains("Ria Respondent", card.Text, StringComparison.Ordinal);
        Assert.Contains("Max Manager accepteert het: Toch niet nodig", card.TextOf("alert.state"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_Hostile_IsShownAsText()
    {
        var card = (await _stage.ClickAsync(Stage.Mia, "alert.accept", Data(("reason", Hostile.Of(1_000))))).Card;

        Assert.Contains("kwaad", card.TextOf("alert.state"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", card.Text, StringComparison.Ordinal);
        Assert.All(card.Markdown, text => Assert.DoesNotContain("kwaad", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Action_ShowsOnEveryManagersCardAndOnTheVerdict()
    {
        await _stage.ClickAsync(Stage.Mia, "alert.accept", Data(("reason", "Het is tijdelijk.")));
        await _stage.PassAsync(TimeSpan.FromSeconds(2));

        const string told = "Mia Manager accepteert het: Het is tijdelijk.";
        Assert.Contains(told, Assert.Single(_stage.Teams.At(Stage.Max.Id)).Card.Text, StringComparison.Ordinal);
        Assert.Contains(told, Assert.Single(_stage.Teams.At(Stage.Mia.Id)).Card.Text, StringComparison.Ordinal);
        Assert.Contains(told, Assert.Single(_stage.Teams.At(Stage.Thread)).Card.TextOf("verdict.managers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actions_InARow_CostOneUpdateOfEachCard()
    {
        await _stage.ClickAsync(Stage.Mia, "alert.acknowledge", Data());
        await _stage.ClickAsync(Stage.Max, "alert.acknowledge", Data());
        await _stage.ClickAsync(Stage.Mia, "alert.accept", Data(("reason", "Goed zo")));
        await _stage.PassAsync(TimeSpan.FromSeconds(2));

        Assert.Equal(3, _stage.Teams.Seen.Count(seen => seen.IsUpdate));
    }

    [Fact]
    public async Task Actions_OfTwoManagersAtOnce_AreBothKept()
    {
        var slow = new DocumentSession(_stage.Store);
        var read = await slow.LoadAsync<AlertRecord>(_stage.Key.Value, AlertRecord.IdOf(1, Rule), TestContext.Current.CancellationToken);
        await _stage.ClickAsync(Stage.Mia, "alert.acknowledge", Data());

        read!.State = AlertState.Accepted;
        await Assert.ThrowsAsync<DocumentConflictException>(() => slow.CommitAsync(TestContext.Current.CancellationToken));
        await _stage.ClickAsync(Stage.Max, "alert.acknowledge", Data());

        Assert.Equal(2, (await _stage.AlertAsync(1, Rule)).Steps.Count);
    }

    [Fact]
    public async Task Action_OnAnOlderVerdict_ChangesNothingAndSaysWhy()
    {
        await DecideAgainAsync(StageAnswers.Aligned);

        var card = (await _stage.ClickAsync(Stage.Mia, "alert.accept", Data(("reason", "Te laat")))).Card;

        Assert.Contains("nieuwe uitkomst, nummer 2", card.TextOf("notice"), StringComparison.Ordinal);
        Assert.Empty(card.Verbs);
        Assert.Equal(AlertState.Open, (await _stage.AlertAsync(1, Rule)).State);
    }

    [Fact]
    public async Task Action_OnAWithdrawnCheck_ChangesNothingAndSaysWhy()
    {
        var initiative = await _stage.InitiativeAsync();
        initiative.Status = InitiativeStatus.Withdrawn;
        await _stage.PutAsync(initiative);

        var card = (await _stage.ClickAsync(Stage.Mia, "alert.reconsider", Data())).Card;

        Assert.Contains("gestopt", card.TextOf("notice"), StringComparison.Ordinal);
        Assert.Equal(1, (await _stage.InitiativeAsync()).Round);
    }

    [Fact]
    public async Task NextVerdict_AcceptedAndUnchanged_LeavesManagersInPeaceAndStillLetsThemChangeTheirMind()
    {
        await _stage.ClickAsync(Stage.Mia, "alert.accept", Data(("reason", "Het is tijdelijk.")));
        await DecideAgainAsync(StageAnswers.NoPlanForStaff);

        Assert.Single(await _stage.AllAsync<AlertRecord>());
        Assert.Contains("Het is tijdelijk.", _stage.Teams.At(Stage.Thread)[^1].Card.TextOf("verdict.managers"), StringComparison.Ordinal);

        await _stage.ClickAsync(Stage.Max, "alert.assign", Data(("owner", Stage.Ria.Id), ("due", "2026-12-01")));
        await _stage.PassAsync(TimeSpan.FromSeconds(2));
        Assert.Contains("Ria Respondent", _stage.Teams.At(Stage.Thread)[^1].Card.TextOf("verdict.managers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NextVerdict_AcceptedButPositionsChanged_AlertsAgain()
    {
        await _stage.ClickAsync(Stage.Mia, "alert.accept", Data(("reason", "Het is tijdelijk.")));
        await DecideAgainAsync(StageAnswers.NoPlanForStaff.With(("staff.who", "wanted")));

        Assert.NotNull(await _stage.AlertAsync(2, Rule));
        Assert.Equal(2, _stage.Teams.At(Stage.Mia.Id).Count);
    }

    [Fact]
    public async Task NextVerdict_AssignedButOverdue_AlertsAgain()
    {
        await _stage.ClickAsync(Stage.Mia, "alert.assign", Data(("owner", Stage.Ria.Id), ("due", "2026-12-01")));
        _stage.Time.Advance(TimeSpan.FromDays(9));
        await DecideAgainAsync(StageAnswers.NoPlanForStaff);

        Assert.NotNull(await _stage.AlertAsync(2, Rule));
    }

    [Fact]
    public async Task NextVerdict_OnlySeen_AlertsAgain()
    {
        await _stage.ClickAsync(Stage.Mia, "alert.acknowledge", Data());
        await DecideAgainAsync(StageAnswers.NoPlanForStaff);

        Assert.NotNull(await _stage.AlertAsync(2, Rule));
    }

    [Fact]
    public async Task Card_InTheLanguageOfWhoActs()
    {
        var card = (await _stage.ClickAsync(Stage.Mia, "alert.acknowledge", Data(), TextLanguage.English)).Card;

        Assert.Equal("en", card.Language);
        Assert.Contains("Noted that you have seen this.", card.TextOf("notice"), StringComparison.Ordinal);
    }

    private JsonObject Data(params (string Input, string Value)[] inputs)
    {
        var data = new JsonObject { ["initiative"] = _stage.Key.Value, ["verdict"] = 1, ["rule"] = Rule };
        foreach (var (input, value) in inputs)
            data[input] = value;
        return data;
    }

    private async Task DecideAgainAsync(IReadOnlyDictionary<string, string> answers)
    {
        var initiative = await _stage.InitiativeAsync();
        initiative.Status = InitiativeStatus.Open;
        initiative.Round++;
        await _stage.DecideAsync(answers, initiative);
    }
}
