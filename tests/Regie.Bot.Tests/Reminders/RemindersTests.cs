using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Questions;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Reminders;

/// <summary>Those who have not finished are reminded; nobody else is.</summary>
public sealed class RemindersTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Reminders_GoInWorkingHoursToThoseWhoHaveNotFinished()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima], schedule: new() { ["deadline"] = "2026-12-04", ["reminders"] = "normal" });
        await _world.AnswerAllAsync(WorldPeople.Joost);

        for (var hour = 0; hour < 24 * 10; hour++)
            await _world.PassAsync(TimeSpan.FromHours(1));

        Assert.Single(_world.Teams.In("29:joost"));
        // The invitation, and one reminder three working days and one working day before the last day.
        Assert.Equal(3, _world.Teams.In("29:fatima").Count);
        Assert.All(_world.Teams.In("29:fatima").Skip(1), post => Assert.Contains("Herinnering", post.Card!.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task MachineOffForAWeek_CatchesUpWithOneReminder()
    {
        await _world.StartCheckAsync([WorldPeople.Joost], schedule: new() { ["deadline"] = "2026-12-04", ["reminders"] = "intensive" });

        await _world.PassAsync(TimeSpan.FromDays(10));
        await _world.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, _world.Teams.In("29:joost").Count);
    }

    [Fact]
    public async Task RemindNow_ByTheLeader_RemindsOncePerDay()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.remind", inChannel: true)).Card;
        await _world.PumpAsync();
        await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.remind", inChannel: true);
        await _world.PumpAsync();

        Assert.Contains("herinnering", answer.Notice, StringComparison.Ordinal);
        Assert.Equal(2, _world.Teams.In("29:joost").Count);
    }

    [Fact]
    public async Task RemindNow_BySomeoneElse_IsRefused()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);

        var answer = (await _world.ClickAsync(WorldPeople.Joost, _world.Campaign(), "initiative.remind", inChannel: true)).Card;
        await _world.PumpAsync();

        Assert.Contains("Alleen de projectleider", answer.Notice, StringComparison.Ordinal);
        Assert.Single(_world.Teams.In("29:joost"));
    }

    [Fact]
    public async Task RemindNow_InTheEvening_WaitsForTheMorning()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        _world.Time.Advance(TimeSpan.FromHours(10));

        var answer = (await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.remind", inChannel: true)).Card;
        await _world.PumpAsync();
        var evening = _world.Teams.In("29:joost").Count;
        await _world.PassAsync(TimeSpan.FromHours(14));

        Assert.Contains("zodra de werktijd begint", answer.Notice, StringComparison.Ordinal);
        Assert.Equal(1, evening);
        Assert.Equal(2, _world.Teams.In("29:joost").Count);
    }

    [Fact]
    public async Task Invitation_OfSomeoneWhoBlockedTheBot_BecomesAMentionInTheThread()
    {
        _world.Teams.Blocked.Add("29:fatima");

        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima]);

        var mention = Assert.Single(_world.Teams.In(BotWorld.Thread).Skip(1)).Card!;
        Assert.Contains("<at>Fatima El Amrani</at>", mention.Text, StringComparison.Ordinal);
        Assert.Equal("29:fatima", mention.Json.GetProperty("msteams").GetProperty("entities")[0].GetProperty("mentioned").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Extend_MovesTheDeadlineAndRefusesADayInThePast()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);

        var refused = (await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.extend", new() { ["deadline"] = "2026-11-01" }, inChannel: true)).Card;
        var extended = (await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.extend", new() { ["deadline"] = "2026-12-18" }, inChannel: true)).Card;
        await _world.PassAsync(TimeSpan.FromSeconds(2));

        Assert.Contains("al voorbij", refused.Error("deadline"), StringComparison.Ordinal);
        Assert.Contains("18 december", extended.Notice, StringComparison.Ordinal);
        Assert.Contains("18 december", _world.Campaign().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_WithoutQuorum_AsksTheLeader()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima], schedule: new() { ["deadline"] = "2026-12-04" });

        await _world.PassAsync(TimeSpan.FromDays(12));

        var ask = Assert.Single(_world.Teams.In("29:sanne")).Card!;
        Assert.Contains("initiative.extend", ask.Verbs);
        Assert.Contains("initiative.close", ask.Verbs);
        Assert.Contains("0 van de 2", ask.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_WithALeaderWhoCannotBeWrittenTo_AsksInTheThread()
    {
        _world.Teams.Blocked.Add("29:sanne");
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima], schedule: new() { ["deadline"] = "2026-12-04", ["reminders"] = "none" });

        await _world.PassAsync(TimeSpan.FromDays(12));

        var ask = Assert.Single(_world.Teams.In(BotWorld.Thread).Skip(1)).Card!;
        Assert.Contains("<at>Sanne de Vries</at>", ask.Text, StringComparison.Ordinal);
        Assert.Contains("initiative.extend", ask.Verbs);
    }

    [Fact]
    public async Task Close_WhenNobodyAnswered_GivesAVerdictAndNeverSaysTooMuch()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);

        var closing = (await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.close", inChannel: true)).Card;
        await _world.PumpAsync();
        await _world.PassAsync(TimeSpan.FromSeconds(3));

        Assert.Contains("Ik sluit", closing.Notice, StringComparison.Ordinal);
        Assert.Contains("verdict.details", _world.Teams.In(BotWorld.Thread)[^1].Card!.Verbs);
        Assert.Contains("Antwoorden zijn gesloten", _world.Campaign().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void EnterRound_ForSomeoneWhoWasRemindedToday_DoesNotForgetIt()
    {
        var response = new Response { Initiative = InitiativeId.New(), Person = WorldPeople.Joost, NudgedAt = _world.Time.GetUtcNow() };
        var initiative = new Initiative
        {
            Key = response.Initiative,
            Leader = WorldPeople.Sanne,
            Origin = new Place("", "", "", "personal", null, null, ""),
            ModelVersion = "1",
            CreatedAt = _world.Time.GetUtcNow(),
            Round = 2,
        };

        AnsweringLoader.EnterRound(response, initiative);

        Assert.NotNull(response.NudgedAt);
    }

    [Fact]
    public async Task Withdraw_StopsEverything()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);

        await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.withdraw", inChannel: true);
        await _world.PassAsync(TimeSpan.FromDays(20));
        var late = (await _world.ClickAsync(WorldPeople.Joost, _world.Teams.In("29:joost")[0].Card!, "questions.begin")).Card;

        Assert.Single(_world.Teams.In("29:joost"));
        Assert.Contains("ingetrokken", _world.Campaign().Text, StringComparison.Ordinal);
        Assert.Contains("niet meer open", late.Notice, StringComparison.Ordinal);
    }
}
