using Regie.Bot.Initiatives;
using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>Every call to Teams in a turn fails, once and again and again. What comes of it is written in <c>docs/faults.md</c>.</summary>
public sealed class TurnFaultTests
{
    private const string Reply = "the reply";
    private const string People = "the step with everybody in it";
    private static readonly Fault[] Faults = Enum.GetValues<Fault>();

    private static readonly TurnCase[] Cases =
    [
        new("Someone types `nieuw initiatief` in a channel: asking for a token", TeamsCall.Token, BeginAsync) { Sees = Reply + ", once" },
        new("Someone types `nieuw initiatief` in a channel: creating the reply", TeamsCall.Message, BeginAsync) { Sees = Reply + ", once" },
        new("Someone types `help` in a channel, and answers are for one person: creating the reply", TeamsCall.MessageForOne, HelpAsync) { Sees = Reply + " that they alone see", IsForOne = true },
        new("Someone types `nieuw initiatief` to the bot alone: reading which channels a team has", TeamsCall.Channels, BeginAloneAsync)
        {
            Sees = "the first step, with the channels to choose from",
            PrepareAsync = (_, person) => person.BeginAloneAsync(),
        },
        new("The leader goes on with the chosen channel: reading which channels a team has", TeamsCall.Channels, (world, person) => GoOnAsync(world, person, inChannel: false))
        {
            Sees = People,
            PrepareAsync = (_, person) => person.BeginAloneAsync(),
        },
        new("The leader goes on to the step `people`: reading who is in the team", TeamsCall.Members, (world, person) => GoOnAsync(world, person, inChannel: true)) { Sees = People, PrepareAsync = (_, person) => person.BeginAsync() },
        new("The leader goes on to the step `people`: reading the next page", TeamsCall.MoreMembers, (world, person) => GoOnAsync(world, person, inChannel: true)) { Sees = People, PrepareAsync = (_, person) => person.BeginAsync() },
        new("The leader goes on in an older client: replacing the card", TeamsCall.Update, ReplaceAsync)
        {
            Sees = "the next step in place of the card",
            PrepareAsync = (_, person) => person.BeginAloneAsync(),
        },
    ];

    /// <summary>The calls that have a table here.</summary>
    internal static IEnumerable<TeamsCall> Covered => Cases.Select(row => row.Call);

    [Fact]
    public async Task Turn_WhenACallFails_KeepsWhatWasToldAsKept()
    {
        var table = new FaultTable("in a turn");
        await using var open = await FaultWorld.StartAsync();
        await using var targeted = await FaultWorld.StartAsync(targeted: true);
        var number = 0;
        foreach (var row in Cases)
        {
            var world = row.IsForOne ? targeted : open;
            table.Heading(row.Words);
            foreach (var fault in Faults)
                table.Row(fault, await SeeAsync(world, row, fault, ++number, keeps: false), await SeeAsync(world, row, fault, ++number, keeps: true));
            Assert.Empty(world.Teams.Unknown);
        }

        table.Demand();
    }

    private static async Task<Seen> SeeAsync(FaultWorld world, TurnCase row, Fault fault, int number, bool keeps)
    {
        world.Sleep();
        var person = new FaultPerson(world, number);
        await row.PrepareAsync(world, person);
        world.Sleep();
        person.New(FaultWorld.Channel);
        person.New("for one in " + FaultWorld.Channel);
        world.Teams.Fail(row.Call, fault, keeps);
        var seen = await row.TryAsync(world, person);
        Assert.False(world.Teams.IsWaiting, "The call was not made.");
        if (keeps && seen.People != row.Sees)
            Assert.Equal(seen, await row.TryAsync(world, person));
        world.Teams.Heal();
        if (seen.People != row.Sees)
            Assert.Equal(row.Sees, (await row.TryAsync(world, person)).People);
        return seen;
    }

    private static async Task<Seen> BeginAsync(FaultWorld world, FaultPerson person)
    {
        await person.SayAsync("nieuw initiatief", inChannel: true);
        return person.NewIn(FaultWorld.Channel, Reply);
    }

    private static async Task<Seen> HelpAsync(FaultWorld world, FaultPerson person)
    {
        await person.SayAsync("help", inChannel: true);
        Assert.Equal(0, person.New(FaultWorld.Channel));
        var alone = person.New("for one in " + FaultWorld.Channel);
        var own = person.New(FaultyTeams.ChatOf(person.Person.Id));
        return new Seen((alone, own) switch
        {
            (0, 0) => "no reply; they type it again",
            (1, 0) => Reply + " that they alone see",
            (0, 1) => Reply + " in their own chat",
            _ => $"{alone} and {own} replies",
        }, "nothing new");
    }

    private static async Task<Seen> BeginAloneAsync(FaultWorld world, FaultPerson person)
    {
        var chat = FaultyTeams.ChatOf(person.Person.Id);
        await person.SayAsync("nieuw initiatief");
        var seen = person.NewIn(chat, "the first step");
        return world.Teams.IsCard(chat) ? new Seen(world.Teams.NewestCard(chat).Inputs.Contains("channel") ? "the first step, with the channels to choose from" : "the first step, without the channels", seen.Store) : seen;
    }

    private static async Task<Seen> GoOnAsync(FaultWorld world, FaultPerson person, bool inChannel)
    {
        var answer = await person.GoOnAsync(inChannel);
        var draft = await person.DraftAsync();
        var keeps = draft?.Contains("Samen innen", StringComparison.Ordinal) == true;
        if (answer.Shown is { } shown && shown.Text.Contains(WorldPeople.Joost.Name, StringComparison.Ordinal) || answer.Shown?.Json.GetRawText().Contains(WorldPeople.Joost.Name, StringComparison.Ordinal) == true)
            return new Seen(People, keeps ? "the draft with its subject" : "the draft as it was");
        var error = answer.Shown?.Error("channel") ?? answer.Shown?.Error("respondents");
        return new Seen(answer.Shown is null ? $"“{answer.Sentence}”" : $"“{error ?? answer.Shown.Notice}”", keeps ? "the draft with its subject" : "the draft as it was");
    }

    private static async Task<Seen> ReplaceAsync(FaultWorld world, FaultPerson person)
    {
        var before = world.Teams.Updates;
        await person.SubmitAsync();
        var replaced = world.Teams.Updates > before;
        var keeps = (await person.DraftAsync())?.Contains("Samen innen", StringComparison.Ordinal) == true;
        var chat = FaultyTeams.ChatOf(person.Person.Id);
        var said = person.New(chat) > 0 ? $"“{world.Teams.Newest(chat)}”" : "the card as it was; they click again";
        return new Seen(replaced ? "the next step in place of the card" : said, keeps ? "the draft with its subject" : "the draft as it was");
    }
}
