using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Reminders;
using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>Someone who is asked in a check of their own, in front of a store that fails.</summary>
internal sealed class StoreScene(BotWorld world, FaultyStore store, int number)
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    public BotWorld World { get; } = world;

    public FaultyStore Store { get; } = store;

    public Person Person { get; } = new(string.Create(CultureInfo.InvariantCulture, $"29:joost-{number}"), "Joost Bakker");

    /// <summary>The card in front of the person; null: none yet.</summary>
    public ShownCard? Card { get; private set; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The person is asked.</summary>
    public async Task AskAsync()
    {
        World.People.All.Add(Person);
        await World.StartCheckAsync([Person]);
    }

    /// <summary>The person has the first question in front of them.</summary>
    public async Task BeginAsync()
    {
        await AskAsync();
        Card = await World.BeginAsync(Person);
    }

    /// <summary>The leader has everyone reminded; nothing of it is done yet.</summary>
    public async Task RemindAsync()
    {
        await AskAsync();
        var campaign = World.Teams.In(BotWorld.Thread).Last(post => post.Card?.Verbs.Contains("initiative.remind") == true).Card!;
        await World.ClickAsync(WorldPeople.Sanne, campaign, "initiative.remind", inChannel: true);
    }

    /// <summary>The reminder of the person is next.</summary>
    public async Task RemindNextAsync()
    {
        await RemindAsync();
        await World.PumpAsync(stopBefore: ReminderWork.NudgeType);
    }

    /// <summary>The person answers the question in front of them.</summary>
    public async Task<Seen> AnswerAsync()
    {
        ShownCard? next = null;
        _ = await Record.ExceptionAsync(async () => next = await World.AnswerAsync(Person, Card!));
        var passed = (await ResponseAsync()).Passed.Count;
        return new Seen(next is null ? StoreFaultTests.Wrong : next.Step() == "limits" ? "the next question" : next.Step(), passed == 1 ? "the answer" : "nothing of it");
    }

    /// <summary>The person types something.</summary>
    /// <param name="text">What.</param>
    /// <param name="good">What it is answered with.</param>
    public async Task<Seen> TypeAsync(string text, string good)
    {
        var failed = await Record.ExceptionAsync(() => World.SayAsync(Person, text));
        return new Seen(failed is null ? good : StoreFaultTests.Wrong, "nothing new");
    }

    /// <summary>What is due is done for some minutes.</summary>
    public async Task<Seen> WorkAsync()
    {
        for (var minute = 0; minute < 5; minute++)
        {
            var work = Record.ExceptionAsync(() => World.PumpAsync()).AsTask();
            while (await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Cancel)) != work)
                World.Time.Advance(Step);
            World.Time.Advance(TimeSpan.FromMinutes(1));
        }

        return await RemindedAsync();
    }

    /// <summary>The dispatcher works until the reminder is there, or for some minutes.</summary>
    public async Task<Seen> DispatchAsync()
    {
        var dispatcher = World.Services.GetServices<IHostedService>().OfType<OutboxDispatcher>().Single();
        await dispatcher.StartAsync(Cancel);
        for (var steps = 0; steps < 60 && (World.Teams.In(Person.Id).Count == 1 || Store.IsWaiting); steps++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Cancel);
            World.Time.Advance(TimeSpan.FromSeconds(5));
        }

        await dispatcher.StopAsync(Cancel);
        return await RemindedAsync();
    }

    private async Task<Seen> RemindedAsync()
    {
        var times = World.Teams.In(Person.Id).Count - 1;
        var message = (await AllAsync(OutboxMessage.Kind, OutboxMessage.Json)).SingleOrDefault(message => message.Type == ReminderWork.NudgeType && message.Subject == Person.Key.Value);
        return new Seen(times switch { 0 => "nothing yet", 1 => "the reminder, once", _ => $"the reminder, {times} times" }, message?.State switch
        {
            OutboxState.Done => "sent",
            OutboxState.Ambiguous => "ambiguous, and left",
            OutboxState.Sending => "claimed",
            null or OutboxState.Pending => "due",
            var other => $"{other}",
        });
    }

    private async Task<Response> ResponseAsync() => (await AllAsync(Response.Kind, Response.Json)).Single(response => response.Person.Id == Person.Id);

    private async Task<List<T>> AllAsync<T>(string kind, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json)
    {
        var all = new List<T>();
        await foreach (var document in Store.Inner.QueryKindAsync(kind, Cancel))
            all.Add(JsonSerializer.Deserialize(document.Body.Span, json)!);
        return all;
    }
}
