using Microsoft.Extensions.DependencyInjection;
using Regie.Bot.Outbox;
using Regie.Bot.Reminders;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Reminders;

/// <summary>One reminder a day for a person, however many checks wait for them; it tells of all of them.</summary>
public sealed class OnceADayTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Reminders_OfSeveralChecksOnOneDay_AreOneMessageThatNamesThemAll()
    {
        await StartAsync("Samen innen", "2026-12-04", "gentle");
        await StartAsync("Regionaal archief", "2026-12-04", "gentle");
        await StartAsync("Jeugdzorg", "2026-12-11", "gentle");

        await _world.PassAsync(TimeSpan.FromDays(10));

        var reminder = Assert.Single(_world.Teams.In("29:joost").Skip(3)).Card!;
        Assert.Contains("vragen van 3 checks", reminder.Text, StringComparison.Ordinal);
        Assert.All((string[])["Samen innen", "Regionaal archief", "Jeugdzorg"], name => Assert.Contains(name, reminder.Text, StringComparison.Ordinal));
        Assert.Equal(3, reminder.Verbs.Count(verb => verb == "questions.begin"));
    }

    [Fact]
    public async Task Reminders_OfSeveralChecksAfterAWeekOff_AreOneMessage()
    {
        await StartAsync("Samen innen", "2026-12-09", "intensive");
        await StartAsync("Regionaal archief", "2026-12-10", "intensive");

        await _world.PassAsync(TimeSpan.FromDays(14));
        await _world.PassAsync(TimeSpan.FromHours(5));

        Assert.Single(_world.Teams.In("29:joost").Skip(2));
    }

    [Fact]
    public async Task Reminders_OverAWholeRun_AreNeverTwoOnOneDay()
    {
        await StartAsync("Samen innen", "2026-12-04", "intensive");
        await StartAsync("Regionaal archief", "2026-12-07", "intensive");

        var perDay = new List<int>();
        for (var day = 0; day < 14; day++)
        {
            var before = _world.Teams.In("29:joost").Count;
            for (var hour = 0; hour < 24; hour++)
                await _world.PassAsync(TimeSpan.FromHours(1));
            perDay.Add(_world.Teams.In("29:joost").Count - before);
        }

        // The days on which either check reminds: 27 and 30 November, 1, 2, 3 and 4 December.
        Assert.Equal(6, perDay.Sum());
        Assert.All(perDay, count => Assert.InRange(count, 0, 1));
    }

    [Fact]
    public async Task RemindNow_ByTheLeaderOfAnotherCheckOnThatDay_SendsNothingMore()
    {
        await StartAsync("Samen innen", "2026-12-04", "none");
        await StartAsync("Regionaal archief", "2026-12-04", "none");
        var campaigns = _world.Teams.In(BotWorld.Thread).Where(post => post.Card!.Verbs.Contains("initiative.remind")).Select(post => post.Card!).ToList();

        foreach (var campaign in campaigns)
        {
            await _world.ClickAsync(WorldPeople.Sanne, campaign, "initiative.remind", inChannel: true);
            await _world.PumpAsync();
        }

        Assert.Equal(2, campaigns.Count);
        Assert.Single(_world.Teams.In("29:joost").Skip(2));
    }

    [Fact]
    public async Task Reminder_OfSomeoneWhoFinishedTheOtherChecks_TellsOfTheOneThatIsLeft()
    {
        await StartAsync("Samen innen", "2026-12-04", "gentle");
        await StartAsync("Regionaal archief", "2026-12-04", "gentle");
        await _world.AnswerAllAsync(WorldPeople.Joost);

        await _world.PassAsync(TimeSpan.FromDays(10));

        var reminder = _world.Teams.In("29:joost")[^1].Card!;
        Assert.Contains("Samen innen", reminder.Text, StringComparison.Ordinal);
        Assert.Contains("wacht nog op jouw antwoorden", reminder.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Regionaal archief", reminder.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reminder_OfMoreChecksThanACardHasButtons_SaysHowManyMore()
    {
        for (var number = 1; number <= 8; number++)
            await StartAsync($"Initiatief {number}", "2026-12-04", "gentle");

        await _world.PassAsync(TimeSpan.FromDays(10));

        var reminder = _world.Teams.In("29:joost")[^1].Card!;
        Assert.Equal(6, reminder.Verbs.Count);
        Assert.Contains("En nog 2 meer", reminder.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Take_ByManyAtOnce_GivesTheDayToOne()
    {
        var day = _world.Services.GetRequiredService<OnceADay>();

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            day.TryTakeAsync(WorldPeople.Joost.Key, Message(number), _world.Time.GetUtcNow(), TestContext.Current.CancellationToken)));

        Assert.Single(taken, took => took);
    }

    [Fact]
    public async Task Take_Again_IsForTheSameMessageOrTheNextDay()
    {
        var day = _world.Services.GetRequiredService<OnceADay>();
        var now = _world.Time.GetUtcNow();

        Assert.True(await day.TryTakeAsync(WorldPeople.Joost.Key, Message(1), now, TestContext.Current.CancellationToken));
        Assert.True(await day.TryTakeAsync(WorldPeople.Joost.Key, Message(1), now.AddHours(2), TestContext.Current.CancellationToken));
        Assert.False(await day.TryTakeAsync(WorldPeople.Joost.Key, Message(2), now.AddHours(2), TestContext.Current.CancellationToken));
        Assert.True(await day.TryTakeAsync(WorldPeople.Joost.Key, Message(2), now.AddDays(1), TestContext.Current.CancellationToken));
    }

    private static OutboxMessage Message(int number) => new() { Partition = "check", Id = $"out-nudge-{number}", Type = ReminderWork.NudgeType };

    private async Task StartAsync(string name, string deadline, string rhythm) =>
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima], schedule: new() { ["deadline"] = deadline, ["reminders"] = rhythm }, name: name);
}
