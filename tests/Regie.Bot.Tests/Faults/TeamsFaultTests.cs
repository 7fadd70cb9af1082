using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>Every call to Teams and its token service fails once, in every way. What people see and what the store holds is written in <c>docs/faults.md</c>.</summary>
public sealed class TeamsFaultTests
{
    private const string Sees = "what people see";
    private const string Holds = "what the store holds";

    private static readonly Fault[] Faults = Enum.GetValues<Fault>();

    [Fact]
    public async Task MessagesThatTheBotSendsByItself_WhenACallFails_ArriveOrAreOnRecord()
    {
        var table = new FaultTable("sent by itself");
        foreach (var (call, words) in new[]
        {
            (TeamsCall.Token, "An invitation: asking for a token"),
            (TeamsCall.Chat, "An invitation: having the personal chat made"),
            (TeamsCall.Message, "An invitation: creating the message"),
        })
        {
            table.Heading(words, Sees, Holds);
            foreach (var fault in Faults)
            {
                await using var world = await FaultWorld.StartAsync();
                var invitation = CampaignWork.Invite(world.Check, WorldPeople.Joost.Key, world.Now);
                Told(table, fault, await SendAsync(world, call, fault, invitation), world.Teams.Created("chat of " + WorldPeople.Joost.Id), "the invitation");
            }
        }

        table.Heading("The campaign card: starting the thread", Sees, Holds);
        foreach (var fault in Faults)
        {
            await using var world = await FaultWorld.StartAsync();
            Told(table, fault, await SendAsync(world, TeamsCall.Thread, fault, CampaignWork.Post(world.Check, world.Now)), world.Teams.Created("new thread"), "the card");
        }

        table.Heading("The campaign card: bringing it up to date", Sees, Holds);
        foreach (var fault in Faults)
        {
            await using var world = await FaultWorld.StartAsync();
            await world.PutAsync(world.Check, CampaignWork.Post(world.Check, world.Now));
            await world.WorkAsync();
            var message = await SendAsync(world, TeamsCall.Update, fault, CampaignWork.Refresh(world.Check, world.Now));
            Assert.Equal((OutboxState.Done, fault != Fault.Garbage), (message.State, world.Teams.Updates > 0));
            table.Row(fault, world.Teams.Updates > 0 ? "the card as it now stands" : "the card as it was, until the next change", State(message));
        }

        table.Demand();
    }

    [Fact]
    public async Task Turn_WhenACallFails_KeepsWhatWasToldAsKept()
    {
        var table = new FaultTable("in a turn");
        table.Heading("Someone types `nieuw initiatief`: creating the reply", Sees, Holds);
        foreach (var fault in Faults)
        {
            await using var world = await FaultWorld.StartAsync();
            world.Teams.Fail(TeamsCall.Message, fault);
            var failed = await Record.ExceptionAsync(() => world.SayAsync("nieuw initiatief")) is not null;
            var seen = world.Teams.Created(FaultWorld.Channel);
            Assert.InRange(seen, 0, 1);
            table.Row(fault, seen == 1 ? "the reply, once" : "no reply; they type it again", failed ? "nothing new; Teams is told that the turn failed" : "nothing new");
        }

        table.Heading("The leader goes on to the step `people`: reading who is in the team", Sees, Holds);
        foreach (var fault in Faults)
        {
            await using var world = await FaultWorld.StartAsync();
            var subject = await world.BeginAsync();
            world.Teams.Fail(TeamsCall.Members, fault);
            var answer = await world.GoOnAsync(subject);
            var drafts = await world.AllAsync(Initiative.Kind);
            var keeps = System.Text.Encoding.UTF8.GetString(Assert.Single(drafts).Body.Span).Contains("Samen innen", StringComparison.Ordinal);
            var again = answer.Shown is null ? await world.GoOnAsync(subject) : answer;
            Assert.Contains("Joost Bakker", again.Card.Json.GetRawText(), StringComparison.Ordinal);
            table.Row(fault, answer.Shown is null ? $"“{answer.Sentence}” The next click shows the step" : "the step with everybody in it", keeps ? "the draft with its subject" : "the draft as it was");
        }

        table.Demand();
    }

    private static async Task<OutboxMessage> SendAsync(FaultWorld world, TeamsCall call, Fault fault, OutboxMessage message)
    {
        await world.PutAsync(world.Check, message);
        world.Teams.Fail(call, fault);
        await world.WorkAsync();
        return await world.MessageAsync(message.Id);
    }

    /// <summary>Nothing is lost, and what is there twice is on record.</summary>
    private static void Told(FaultTable table, Fault fault, OutboxMessage message, int times, string what)
    {
        Assert.Equal(OutboxState.Done, message.State);
        Assert.InRange(times, 1, 1 + message.Resent);
        table.Row(fault, $"{what}, {(times == 1 ? "once" : "twice")}", State(message));
    }

    private static string State(OutboxMessage message) => message.Resent > 0 ? "sent; sent once more, so it may be there twice" : "sent";
}
