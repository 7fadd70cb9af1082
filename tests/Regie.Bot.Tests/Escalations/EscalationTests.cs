using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Escalations;

/// <summary>When reminders do not help, the leader is told who has not finished, and after the last day the managers that nothing happens.</summary>
public sealed class EscalationTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task LastDay_WithPeopleWhoHaveNotFinished_TellsTheLeaderWhoInTheMorning()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima, WorldPeople.Pieter], schedule: Until("2026-12-04"));
        await _world.AnswerAllAsync(WorldPeople.Joost);

        await PassUntilAsync(new DateTimeOffset(2026, 12, 4, 7, 0, 0, TimeSpan.Zero));
        Assert.Empty(_world.Teams.In("29:sanne"));
        await PassUntilAsync(new DateTimeOffset(2026, 12, 4, 8, 0, 0, TimeSpan.Zero));

        var told = Assert.Single(_world.Teams.In("29:sanne")).Card!;
        Assert.Contains("Klaar: 1 van de 3 mensen", told.Text, StringComparison.Ordinal);
        Assert.Contains("Nog niet klaar: Fatima El Amrani, Pieter van Dijk", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Joost", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastDay_TheLeadersButtons_RemindAndExtend()
    {
        await _world.StartCheckAsync([WorldPeople.Joost], schedule: Until("2026-12-04"));
        await PassUntilAsync(new DateTimeOffset(2026, 12, 4, 8, 0, 0, TimeSpan.Zero));
        var told = _world.Teams.In("29:sanne")[0].Card!;
        var before = _world.Teams.In("29:joost").Count;

        await _world.ClickAsync(WorldPeople.Sanne, told, "initiative.remind");
        await _world.PumpAsync();
        var extended = (await _world.ClickAsync(WorldPeople.Sanne, told, "initiative.extend", new() { ["deadline"] = "2026-12-11" })).Card;
        await PassUntilAsync(new DateTimeOffset(2026, 12, 11, 8, 0, 0, TimeSpan.Zero));

        Assert.Equal(before + 1, _world.Teams.In("29:joost").Count(post => post.Card!.Text.Contains("4 december", StringComparison.Ordinal)));
        Assert.Contains("11 december", extended.Notice, StringComparison.Ordinal);
        Assert.Equal(2, _world.Teams.In("29:sanne").Count);
        Assert.Contains("11 december", _world.Teams.In("29:sanne")[1].Card!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastDay_OfACheckWithoutNames_NamesNobody()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima, WorldPeople.Pieter], schedule: Until("2026-12-04", anonymous: "true"));
        await _world.AnswerAllAsync(WorldPeople.Joost);

        await PassUntilAsync(new DateTimeOffset(2026, 12, 4, 8, 0, 0, TimeSpan.Zero));

        var told = Assert.Single(_world.Teams.In("29:sanne")).Card!;
        Assert.Contains("1 van de 3", told.Text, StringComparison.Ordinal);
        Assert.Contains("blijven namen weg", told.Text, StringComparison.Ordinal);
        Assert.All((string[])["Joost", "Fatima", "Pieter"], name => Assert.DoesNotContain(name, told.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LastDay_WithALeaderWhoBlockedTheBot_TellsTheThreadWithoutNamingAnybody()
    {
        _world.Teams.Blocked.Add("29:sanne");
        await _world.StartCheckAsync([WorldPeople.Joost], schedule: Until("2026-12-04"));

        await PassUntilAsync(new DateTimeOffset(2026, 12, 4, 8, 0, 0, TimeSpan.Zero));

        var told = _world.Teams.In(BotWorld.Thread)[^1].Card!;
        Assert.Contains("<at>Sanne de Vries</at>", told.Text, StringComparison.Ordinal);
        Assert.Contains("0 van de 1", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Joost", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("gentle")]
    public async Task LastDay_WhenNobodyIsToBeToldOrEveryoneFinished_SaysNothing(string rhythm)
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima], schedule: Until("2026-12-04", rhythm));
        if (rhythm == "gentle")
        {
            await _world.AnswerAllAsync(WorldPeople.Joost);
            await _world.AnswerAllAsync(WorldPeople.Fatima);
        }

        await PassUntilAsync(new DateTimeOffset(2026, 12, 4, 15, 0, 0, TimeSpan.Zero));

        Assert.Empty(_world.Teams.In("29:sanne"));
    }

    [Fact]
    public async Task LastDay_InAWeekend_TellsTheLeaderAfterTheLastReminderOfFriday()
    {
        await _world.StartCheckAsync([WorldPeople.Joost], schedule: Until("2026-12-05"));

        await PassUntilAsync(new DateTimeOffset(2026, 12, 4, 11, 0, 0, TimeSpan.Zero));
        Assert.Empty(_world.Teams.In("29:sanne"));
        await PassUntilAsync(new DateTimeOffset(2026, 12, 4, 12, 0, 0, TimeSpan.Zero));

        Assert.Single(_world.Teams.In("29:sanne"));
    }

    [Fact]
    public async Task MachineOffOverTheLastDay_AsksTheLeaderOnceAndThenTheManager()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima], [WorldPeople.Marieke], Until("2026-12-04", quorum: "2"));

        await _world.PassAsync(TimeSpan.FromDays(14));
        Assert.Contains("Nog te weinig antwoorden", Assert.Single(_world.Teams.In("29:sanne")).Card!.Text, StringComparison.Ordinal);
        Assert.Empty(_world.Teams.In("29:marieke"));
        await _world.PassAsync(TimeSpan.FromDays(1));

        Assert.Single(_world.Teams.In("29:sanne"));
        Assert.Single(_world.Teams.In("29:marieke"));
    }

    [Fact]
    public async Task AfterTheLastDay_WhenTheLeaderDoesNothing_TellsTheManagersOnceWithoutNames()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima], [WorldPeople.Marieke, WorldPeople.Sanne], Until("2026-12-04", quorum: "2"));
        await _world.AnswerAllAsync(WorldPeople.Joost);

        // Friday 4 December ends at 17:00; the next working day is Monday 7 December.
        await PassUntilAsync(new DateTimeOffset(2026, 12, 7, 7, 0, 0, TimeSpan.Zero));
        Assert.Empty(_world.Teams.In("29:marieke"));
        await PassUntilAsync(new DateTimeOffset(2026, 12, 18, 8, 0, 0, TimeSpan.Zero));

        var told = Assert.Single(_world.Teams.In("29:marieke")).Card!;
        Assert.Contains("4 december", told.Text, StringComparison.Ordinal);
        Assert.Contains("Klaar: 1 van de 2 mensen", told.Text, StringComparison.Ordinal);
        Assert.Contains("Sanne de Vries", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Joost", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fatima", told.Text, StringComparison.Ordinal);
        // Sanne leads it and is a manager too: she was asked, and is not told that she was.
        Assert.DoesNotContain(_world.Teams.In("29:sanne"), post => post.Card!.Text.Contains("staat stil", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("initiative.extend")]
    [InlineData("initiative.close")]
    public async Task AfterTheLastDay_WhenTheLeaderActs_TellsNoManager(string verb)
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima], [WorldPeople.Marieke], Until("2026-12-04", quorum: "2"));
        await PassUntilAsync(new DateTimeOffset(2026, 12, 4, 17, 0, 0, TimeSpan.Zero));

        await _world.ClickAsync(WorldPeople.Sanne, _world.Teams.In("29:sanne")[^1].Card!, verb, new() { ["deadline"] = "2026-12-30" });
        await PassUntilAsync(new DateTimeOffset(2026, 12, 10, 8, 0, 0, TimeSpan.Zero));

        Assert.DoesNotContain(_world.Teams.In("29:marieke"), post => post.Card!.Text.Contains("staat stil", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Until(string deadline, string rhythm = "gentle", string quorum = "1", string anonymous = "false") =>
        new() { ["deadline"] = deadline, ["reminders"] = rhythm, ["quorum"] = quorum, ["anonymous"] = anonymous };

    private async Task PassUntilAsync(DateTimeOffset moment)
    {
        while (_world.Time.GetUtcNow() < moment)
            await _world.PassAsync(TimeSpan.FromHours(1));
    }
}
