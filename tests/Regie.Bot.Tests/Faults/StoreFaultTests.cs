using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regie.Bot.Outbox;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Cosmos;
using Regie.Bot.Tests.World;
using Regie.Testing.Cosmos;

namespace Regie.Bot.Tests.Faults;

/// <summary>Every call to the store fails once, in every way. What people see and what the store holds is written in <c>docs/faults.md</c>.</summary>
public sealed class StoreFaultTests
{
    private static readonly Fault[] Faults = Enum.GetValues<Fault>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Store_WhenACallFails_HoldsWhatPeopleWereTold()
    {
        var table = new FaultTable("the store");
        foreach (var (onWrite, words) in new[] { (false, "Someone answers a card: reading"), (true, "Someone answers a card: writing") })
        {
            table.Heading(words, "what they see", "what the store holds");
            foreach (var fault in Faults)
                await AnswerAsync(table, fault, onWrite);
        }

        table.Heading("The bot sends a reminder: looking what is due", "what people see", "what the store holds");
        foreach (var fault in Faults)
            await RemindAsync(table, fault, onWrite: false, passes: 0);
        table.Heading("The bot sends a reminder: claiming it", "what people see", "what the store holds");
        foreach (var fault in Faults)
            await RemindAsync(table, fault, onWrite: true, passes: 0);
        table.Heading("The bot sends a reminder: recording that it was sent", "what people see", "what the store holds");
        foreach (var fault in Faults)
            await RemindAsync(table, fault, onWrite: true, passes: 1);
        table.Demand();
    }

    private static async Task AnswerAsync(FaultTable table, Fault fault, bool onWrite)
    {
        using var gateway = new CosmosGateway();
        await using var world = await StartAsync(gateway);
        await world.StartCheckAsync([WorldPeople.Joost]);
        var card = await world.BeginAsync(WorldPeople.Joost);
        gateway.Faults.Add(Of(fault), onWrite);

        ShownCard? next = null;
        var failure = await Record.ExceptionAsync(async () => next = await world.AnswerAsync(WorldPeople.Joost, card));
        gateway.Faults.Clear();
        var kept = (await ResponsesAsync(world)).Single().Passed.Count;
        if (failure is null)
            Assert.Equal((1, "limits"), (kept, next!.Step()));
        var again = next ?? await world.AnswerAsync(WorldPeople.Joost, card);
        Assert.Equal("limits", again.Step());
        Assert.Single((await ResponsesAsync(world)).Single().Passed);
        table.Row(fault, failure is null ? "the next question" : "that something went wrong; the next click shows the next question", kept == 1 ? "the answer" : "nothing of it, until the next click");
    }

    private static async Task RemindAsync(FaultTable table, Fault fault, bool onWrite, int passes)
    {
        using var gateway = new CosmosGateway();
        await using var world = await StartAsync(gateway);
        await world.StartCheckAsync([WorldPeople.Joost]);
        await world.ClickAsync(WorldPeople.Sanne, world.Campaign(), "initiative.remind", inChannel: true);
        await world.PumpAsync(stopBefore: Regie.Bot.Reminders.ReminderWork.NudgeType);
        if (passes == 0)
            gateway.Faults.Add(Of(fault), onWrite);
        else
            world.Teams.Arrived = () => gateway.Faults.Add(Of(fault), onWrite);

        for (var minute = 0; minute < 5; minute++)
        {
            _ = await Record.ExceptionAsync(() => world.PassAsync(TimeSpan.FromMinutes(1)));
            world.Teams.Arrived = null;
        }

        gateway.Faults.Clear();
        await world.PumpAsync();
        var reminders = world.Teams.In(WorldPeople.Joost.Id).Count - 1;
        var message = (await NudgesAsync(world)).Single();
        Assert.Equal((1, OutboxState.Done), (reminders, message.State));
        table.Row(fault, "the reminder, once", "sent");
    }

    private static Task<BotWorld> StartAsync(CosmosGateway gateway)
    {
        gateway.AddContainer(CosmosOptions.Container, "/partition", "kind", "owner", "due");
        return BotWorld.StartAsync(builder => builder.Services.AddSingleton<IDocumentStore>(provider => new CosmosDocumentStore(
            CosmosTestClient.Create(gateway, CosmosConnection.Settings()), CosmosGateway.Database, CosmosOptions.Container, TimeProvider.System)
        {
            TryTime = TimeSpan.FromSeconds(2),
        }));
    }

    private static GatewayFault Of(Fault fault) => fault switch
    {
        Fault.Throttled => GatewayFault.Throttled,
        Fault.Unavailable => GatewayFault.Unavailable,
        Fault.TimeoutBefore => GatewayFault.SilentBefore,
        Fault.TimeoutAfter => GatewayFault.SilentAfter,
        Fault.Reset => GatewayFault.ResetAfter,
        _ => GatewayFault.Garbage,
    };

    private static async Task<List<Response>> ResponsesAsync(BotWorld world) => await AllAsync(world, Response.Kind, Response.Json);

    private static async Task<List<OutboxMessage>> NudgesAsync(BotWorld world) =>
        [.. (await AllAsync(world, OutboxMessage.Kind, OutboxMessage.Json)).Where(message => message.Type == Regie.Bot.Reminders.ReminderWork.NudgeType)];

    private static async Task<List<T>> AllAsync<T>(BotWorld world, string kind, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json)
    {
        var all = new List<T>();
        await foreach (var document in world.Store.QueryKindAsync(kind, Cancel))
            all.Add(JsonSerializer.Deserialize(document.Body.Span, json)!);
        return all;
    }
}
