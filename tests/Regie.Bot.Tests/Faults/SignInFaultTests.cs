using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>Reading the keys with which Teams signs fails, once and again and again. What comes of it is written in <c>docs/faults.md</c>.</summary>
public sealed class SignInFaultTests
{
    private static readonly Fault[] Faults = Enum.GetValues<Fault>();

    private static readonly (TeamsCall Call, string Words)[] Cases =
        [(TeamsCall.OpenIdDocument, "reading where the keys are"), (TeamsCall.SigningKeys, "reading the keys")];

    /// <summary>The calls that have a table here.</summary>
    internal static IEnumerable<TeamsCall> Covered => Cases.Select(row => row.Call);

    [Fact]
    public async Task Message_WhenTheKeysCannotBeRead_IsTakenAsSoonAsTheyCan()
    {
        var table = new FaultTable("the keys of Teams");
        await using var world = await FaultWorld.StartAsync();
        foreach (var (call, words) in Cases)
        {
            var rows = new List<(Fault Fault, Seen[] Once, Seen[] Kept)>();
            foreach (var fault in Faults)
                rows.Add((fault, await SeeAsync(world, call, fault, keeps: false), await SeeAsync(world, call, fault, keeps: true)));
            table.Heading("Someone types something to a bot that has just started: " + words);
            rows.ForEach(row => table.Row(row.Fault, row.Once[0], row.Kept[0]));
            table.Heading("Someone types something a day later: " + words);
            rows.ForEach(row => table.Row(row.Fault, row.Once[1], row.Kept[1]));
        }

        Assert.Empty(world.Teams.Unknown);
        table.Demand();
    }

    /// <summary>At the start, when there are no keys yet, and a day later, when they are to be read anew.</summary>
    private static async Task<Seen[]> SeeAsync(FaultWorld world, TeamsCall call, Fault fault, bool keeps)
    {
        world.Teams.Fail(call, fault, keeps);
        await world.RestartAsync();
        var first = await TypeAsync(world);
        world.Teams.Heal();
        Assert.Equal("the reply, once", (await TypeAsync(world)).People);
        world.Sleep();
        world.Sleep();
        world.Teams.Fail(call, fault, keeps);
        var later = await TypeAsync(world);
        Assert.False(world.Teams.IsWaiting, "The call was not made.");
        world.Teams.Heal();
        return [first, later];
    }

    private static async Task<Seen> TypeAsync(FaultWorld world)
    {
        var chat = FaultyTeams.ChatOf(WorldPeople.Sanne.Id);
        var before = world.Teams.Created(chat);
        var status = await world.DeliverAsync("help");
        Assert.Equal(world.Teams.Created(chat) - before, status == 200 ? 1 : 0);
        return new Seen(status == 200 ? "the reply, once" : "no reply; they type it again", "nothing new");
    }
}
