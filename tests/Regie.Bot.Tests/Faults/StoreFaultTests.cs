using Microsoft.Extensions.DependencyInjection;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Copying;
using Regie.Bot.Storage.Sqlite;
using Regie.Bot.Tests.Storage;
using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>Every call to the store fails, once and again and again. What comes of it is written in <c>docs/faults.md</c>.</summary>
public sealed class StoreFaultTests
{
    /// <summary>What people read when a turn failed.</summary>
    internal const string Wrong = "that something went wrong; they click or type again";

    private const string NotStarted = "a bot that does not start, and is started again";
    private static readonly Fault[] Faults = Enum.GetValues<Fault>();
    private static readonly Seen Reminded = new("the reminder, once", "sent");

    private static readonly StoreCase[] Cases =
    [
        new("Someone answers a card: reading the check and the answers", nameof(IDocumentStore.ReadManyAsync), scene => scene.AnswerAsync()) { PrepareAsync = scene => scene.BeginAsync(), Good = new("the next question", "the answer") },
        new("Someone answers a card: writing", nameof(IDocumentStore.CommitAsync), scene => scene.AnswerAsync()) { PrepareAsync = scene => scene.BeginAsync(), Good = new("the next question", "the answer") },
        new("Someone types `help`: reading what is known of them", nameof(IDocumentStore.ReadAsync), scene => scene.TypeAsync("help", "the help")) { Good = new("the help", "nothing new") },
        new("Someone types `mijn vragen`: finding their checks", nameof(IDocumentStore.QueryOwnerAsync), scene => scene.TypeAsync("mijn vragen", "their checks")) { PrepareAsync = scene => scene.AskAsync(), Good = new("their checks", "nothing new") },
        new("Someone types `register`: finding all checks", nameof(IDocumentStore.QueryKindAsync), scene => scene.TypeAsync("register", "the register")) { PrepareAsync = scene => scene.AskAsync(), Good = new("the register", "nothing new") },
        new("The bot reminds everyone: reading who has answered", nameof(IDocumentStore.ReadKindAsync), scene => scene.WorkAsync()) { PrepareAsync = scene => scene.RemindAsync(), Good = Reminded },
        new("The bot sends a reminder: looking what is due", nameof(IDocumentStore.QueryDueAsync), scene => scene.DispatchAsync()) { PrepareAsync = scene => scene.RemindNextAsync(), Good = Reminded },
        new("The bot sends a reminder: looking when the next message is due", nameof(IDocumentStore.NextDueAsync), scene => scene.DispatchAsync()) { PrepareAsync = scene => scene.RemindNextAsync(), Good = Reminded },
        new("The bot sends a reminder: claiming it", nameof(IDocumentStore.CommitAsync), scene => scene.WorkAsync()) { PrepareAsync = scene => scene.RemindNextAsync(), Good = Reminded },
        new("The bot sends a reminder: taking the one of the day", nameof(IDocumentStore.CommitAsync), scene => scene.WorkAsync()) { Passing = 1, PrepareAsync = scene => scene.RemindNextAsync(), Good = Reminded },
        new("The bot sends a reminder: recording that it was sent", nameof(IDocumentStore.CommitAsync), scene => scene.WorkAsync()) { Passing = 2, PrepareAsync = scene => scene.RemindNextAsync(), Good = Reminded },
        new("The bot starts: looking whether it knows the store", nameof(IStoreStart.StartAsync), StartAsync) { Good = new("a bot that answers", "nothing new") },
        new("The operator copies the store: reading all of it", nameof(IWholeStore.ReadAllAsync), CopyAsync) { PrepareAsync = scene => scene.AskAsync(), Good = new("that both hold the same", "a copy of everything") },
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The methods that have a table here.</summary>
    internal static IEnumerable<string> Covered => Cases.Select(row => row.Method);

    [Fact]
    public async Task Store_WhenACallFails_HoldsWhatPeopleWereTold()
    {
        // Each has a bot and a clock of its own, and most of it is waiting.
        var seen = new List<(Fault, Seen, Seen)>[Cases.Length];
        await Parallel.ForAsync(0, Cases.Length, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = Cancel }, async (index, _) => seen[index] = await SeeAsync(Cases[index]));

        var table = new FaultTable("the store");
        for (var index = 0; index < Cases.Length; index++)
        {
            table.Heading(Cases[index].Words);
            foreach (var (fault, once, kept) in seen[index])
                table.Row(fault, once, kept);
        }

        table.Demand();
    }

    private static async Task<List<(Fault, Seen, Seen)>> SeeAsync(StoreCase row)
    {
        using var store = new FaultyStore();
        await using var world = await BotWorld.StartAsync(builder => builder.Services.AddSingleton<IDocumentStore>(store));
        var seen = new List<(Fault, Seen, Seen)>();
        var number = 0;
        foreach (var fault in Faults)
            seen.Add((fault, await SeeAsync(new StoreScene(world, store, ++number), row, fault, keeps: false), await SeeAsync(new StoreScene(world, store, ++number), row, fault, keeps: true)));
        return seen;
    }

    private static async Task<Seen> SeeAsync(StoreScene scene, StoreCase row, Fault fault, bool keeps)
    {
        await row.PrepareAsync(scene);
        scene.Store.Fail(row.Method, fault, row.Passing, keeps);
        var seen = await row.TryAsync(scene);
        Assert.False(scene.Store.IsWaiting, $"{row.Words}: {row.Method} was not called.");
        scene.Store.Heal();
        if (seen == row.Good)
            return seen;
        var after = await row.TryAsync(scene);
        if (seen.People is Wrong)
            Assert.Equal(row.Good, after);
        return seen.People is Wrong or NotStarted ? seen : new Seen(Then(seen.People, after.People), Then(seen.Store, after.Store));
    }

    private static string Then(string first, string then) => then == first ? first : $"{first}; afterwards {then}";

    private static async Task<Seen> StartAsync(StoreScene scene)
    {
        var failed = await Record.ExceptionAsync(() => scene.Store.StartAsync(Cancel));
        return new Seen(failed is null ? "a bot that answers" : NotStarted, "nothing new");
    }

    private static async Task<Seen> CopyAsync(StoreScene scene)
    {
        using var folder = new TestFolder();
        await using var target = SqliteDocumentStore.Open(folder["copy.db"], TimeProvider.System);
        var failed = await Record.ExceptionAsync(() => new StoreCopy(scene.Store, target, "source", TimeProvider.System, _ => { }).RunAsync(Cancel));
        return failed is null ? new Seen("that both hold the same", "a copy of everything") : new Seen("why it ended, and start it again", "a copy that is not finished");
    }
}
