using Microsoft.Extensions.DependencyInjection;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Tests.World;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Tests.Questions;

/// <summary>What follows from answers is not written by the turn that takes them, and yet follows from each of them once.</summary>
public sealed class ProgressTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task LastAnswer_NotedByTwoInstancesAtOnce_GivesOneVerdict()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        await _world.AnswerAllAsync(WorldPeople.Joost);

        var source = _world.Services.GetServices<IOutboxSource>().Single();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => source.CollectAsync(Cancel)));
        await _world.PassAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(1, (await InitiativeAsync()).Verdicts);
        Assert.Single(_world.Teams.In(BotWorld.Thread), post => post.Card!.Verbs.Contains("verdict.details"));
    }

    [Fact]
    public async Task LastAnswer_OfTheLastMinuteBeforeTheDeadline_Counts()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima], schedule: new() { ["deadline"] = "2026-12-04", ["quorum"] = "1" });
        await _world.AnswerAllAsync(WorldPeople.Joost);

        // The machine is off until long after the deadline: the answer and the deadline are found together.
        _world.Time.Advance(TimeSpan.FromDays(20));
        await HandleAsync(RoundWork.DeadlineType);

        Assert.Contains(await OutboxAsync(), message => message.Type == VerdictWork.DecideType);
        Assert.DoesNotContain(await OutboxAsync(), message => message.Type == RoundWork.AskType);
    }

    [Fact]
    public async Task Close_InTheInstantAfterSomeoneFinished_CountsThem()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima]);
        await _world.AnswerAllAsync(WorldPeople.Joost);

        await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.close", inChannel: true);
        await HandleAsync(VerdictWork.DecideType);

        var initiative = await InitiativeAsync();
        Assert.Equal((InitiativeStatus.Decided, 1), (initiative.Status, initiative.Finished));
    }

    [Fact]
    public async Task Reminder_ToSomeoneWhoseEndIsNotNotedYet_IsNotSent()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima]);
        await _world.ClickAsync(WorldPeople.Sanne, _world.Campaign(), "initiative.remind", inChannel: true);
        await HandleAsync(Regie.Bot.Reminders.ReminderWork.NowType);
        await _world.AnswerAllAsync(WorldPeople.Joost);

        await HandleAsync(Regie.Bot.Reminders.ReminderWork.NudgeType);

        Assert.Single(_world.Teams.In(WorldPeople.Joost.Id));
        Assert.Equal(2, _world.Teams.In(WorldPeople.Fatima.Id).Count);
    }

    /// <summary>Does the messages of one type that are due, and nothing else: the dispatcher found them first.</summary>
    private async Task HandleAsync(string type)
    {
        var claims = _world.Services.GetRequiredService<OutboxClaims>();
        var worker = _world.Services.GetRequiredService<OutboxWorker>();
        foreach (var due in await _world.Store.QueryDueAsync(OutboxMessage.Kind, _world.Time.GetUtcNow(), 100, Cancel))
        {
            var message = (await new DocumentSession(_world.Store).LoadAsync<OutboxMessage>(due.Partition, due.Id, Cancel))!;
            if (message.Type == type && await claims.TryClaimAsync(due, Cancel) is { } claim)
                await worker.WorkAsync(claim, Cancel);
        }
    }

    private string Check => _world.Campaign().Data("initiative.refresh").GetProperty("initiative").GetString()!;

    private async Task<Initiative> InitiativeAsync() => (await new DocumentSession(_world.Store).LoadAsync<Initiative>(Check, Initiative.DocumentId, Cancel))!;

    private Task<IReadOnlyList<OutboxMessage>> OutboxAsync() => new DocumentSession(_world.Store).LoadAllAsync<OutboxMessage>(Check, Cancel);
}
