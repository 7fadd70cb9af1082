using Microsoft.Extensions.DependencyInjection;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;
using Regie.Bot.Tests.World;
using Regie.Bot.Verdicts;
using Xunit;

namespace Regie.Bot.Tests.Check;

/// <summary>A manager asks for reconsideration while others are at work.</summary>
public sealed partial class SameMomentTests
{
    [Fact]
    public async Task Reconsider_WhileSomeoneHasAnOldQuestionOpen_ChangesNothingAndShowsTheNewRound()
    {
        await StartAsync([WorldPeople.Marieke]);
        await _world.AnswerAllAsync(WorldPeople.Fatima, Mismatch);
        var old = await _world.BeginAsync(WorldPeople.Joost);
        await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.close", inChannel: true);
        await SettleAsync();
        await ReconsiderAsync();
        await SettleAsync();

        var answer = await _world.AnswerAsync(WorldPeople.Joost, old);

        Assert.NotNull(answer.Notice);
        Assert.Empty((await ResponseAsync(WorldPeople.Joost)).Answers);
        var now = await _world.BeginAsync(WorldPeople.Joost);
        Assert.Contains(now.Step(), (await InitiativeAsync()).OpenTopics);
    }

    [Fact]
    public async Task Reconsider_OfMoreWhileSomeoneFinishes_AsksThemForTheRestBeforeTheVerdict()
    {
        await StartAsync([WorldPeople.Marieke], [WorldPeople.Joost]);
        await _world.AnswerAllAsync(WorldPeople.Joost, Mismatch);
        await SettleAsync();
        await ReconsiderAsync();
        await SettleAsync();
        var first = (await InitiativeAsync()).OpenTopics;
        var last = await UntilTheLastAsync(WorldPeople.Joost);
        _store.MeetWith(ReconsiderAsync);

        await _world.AnswerAsync(WorldPeople.Joost, last);
        await SettleAsync();

        var initiative = await InitiativeAsync();
        Assert.True(initiative.OpenTopics.Count > first.Count);
        Assert.Equal(InitiativeStatus.Open, initiative.Status);
        Assert.Equal(2, initiative.Round);
        await _world.AnswerAllAsync(WorldPeople.Joost);
        await SettleAsync();
        Assert.Equal(2, VerdictCards().Count);
    }

    [Fact]
    public async Task Reconsider_WhileTheLeaderExtends_KeepsBoth()
    {
        await StartAsync([WorldPeople.Marieke], [WorldPeople.Joost]);
        await _world.AnswerAllAsync(WorldPeople.Joost, Mismatch);
        await SettleAsync();
        await ReconsiderAsync();
        await SettleAsync();
        var before = (await InitiativeAsync()).OpenTopics.Count;
        _store.MeetWith(() => _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.extend", new() { ["deadline"] = "2026-12-18" }, inChannel: true));

        var manager = await ReconsiderAsync();

        var initiative = await InitiativeAsync();
        Assert.Equal(new DateOnly(2026, 12, 18), initiative.Schedule!.Deadline);
        Assert.True(initiative.OpenTopics.Count > before);
        Assert.Contains("18 december", manager.Text, StringComparison.Ordinal);
    }

    /// <summary>Marieke asks for reconsideration on the first of her alerts on which she has not yet.</summary>
    private async Task<ShownCard> ReconsiderAsync()
    {
        var card = _world.Teams.In("29:marieke").Select(post => post.Card!).First(card => card.Verbs.Contains("alert.reconsider"));
        return (await _world.ClickAsync(WorldPeople.Marieke, card, "alert.reconsider")).Card;
    }
}
