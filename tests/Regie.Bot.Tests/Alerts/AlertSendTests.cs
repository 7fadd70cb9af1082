using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Tests.Fakes;

namespace Regie.Bot.Tests.Alerts;

public sealed class AlertSendTests : IDisposable
{
    private readonly Stage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task Send_ManagerBlockedTheBot_IsMentionedInTheChannelWithTheCard()
    {
        _stage.Teams.Blocked.Add(Stage.Max.Id);
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());

        var card = Mentioning().Card;
        var mention = Assert.Single(card.Mentions);
        Assert.Equal(Stage.Max.Id, mention.GetProperty("mentioned").GetProperty("id").GetString());
        Assert.Equal("<at>Max Manager</at>", mention.GetProperty("text").GetString());
        Assert.StartsWith("<at>Max Manager</at>", card.TextOf("alert.mention"), StringComparison.Ordinal);
        Assert.Contains("alert.accept", card.Verbs);
        Assert.Single(_stage.Teams.At(Stage.Mia.Id));
    }

    [Fact]
    public async Task Send_NameThatLooksLikeAMention_MentionsNobodyElse()
    {
        var initiative = _stage.Open();
        initiative.Managers = [new Person(Stage.Max.Id, "Max</at><at>Iedereen")];
        _stage.Teams.Blocked.Add(Stage.Max.Id);
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, initiative);

        Assert.Equal(1, Mentioning().Card.TextOf("alert.mention").Split("<at>").Length - 1);
    }

    [Fact]
    public async Task Refresh_OfACardInTheChannel_KeepsTheMention()
    {
        _stage.Teams.Blocked.Add(Stage.Max.Id);
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());
        var data = new JsonObject { ["initiative"] = _stage.Key.Value, ["verdict"] = 1, ["rule"] = "no-plan-for-left-behind", ["reason"] = "Mag" };
        await _stage.ClickAsync(Stage.Mia, "alert.accept", data);
        await _stage.PassAsync(TimeSpan.FromSeconds(2));

        var told = Mentioning();
        Assert.True(told.IsUpdate);
        Assert.Contains("accepteert het: Mag", told.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ManagerBlockedTheBotAndThereIsNoChannel_IsRecordedAsUndeliverable()
    {
        var initiative = _stage.Open();
        initiative.Home = Stage.Home with { ConversationType = "personal", ChannelId = null, TeamId = null };
        _stage.Teams.Blocked.Add(Stage.Max.Id);
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, initiative);

        Assert.Single(await _stage.AllAsync<OutboxMessage>(), message => message.State == OutboxState.Dead);
    }

    [Fact]
    public async Task Send_InTheLanguageThatTheManagerChose()
    {
        await _stage.PutAsync(new PersonProfile { Person = Stage.Mia, Language = TextLanguage.English });
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());

        Assert.Equal("en", _stage.Teams.At(Stage.Mia.Id)[0].Card.Language);
        Assert.Equal("nl", _stage.Teams.At(Stage.Max.Id)[0].Card.Language);
    }

    [Fact]
    public async Task Send_TwentyFiveManagersAndEveryMismatch_AllArrive()
    {
        var initiative = _stage.Open();
        initiative.Managers = [.. Enumerable.Range(1, 25).Select(number => new Person($"29:manager-{number}", $"Manager {number}"))];
        initiative.Respondents = [.. initiative.Respondents, .. Enumerable.Range(1, 60).Select(number => new Bot.Initiatives.Respondent("29:" + new string('a', 100) + number, Hostile.Of(200)))];
        await _stage.DecideAsync(StageAnswers.Hopeless, initiative);

        var alerts = (await _stage.AllAsync<Bot.Alerts.AlertRecord>()).Count;
        Assert.All(initiative.Managers, manager => Assert.Equal(alerts, _stage.Teams.At(manager.Id).Count));
        Assert.All(_stage.Teams.Seen, seen => Assert.InRange(seen.Card.Bytes, 1, 28_000));
    }

    private SeenMessage Mentioning() => _stage.Teams.At(Stage.Thread).Single(seen => seen.Card.Has("alert.mention"));
}
