using System.Text;
using System.Text.Json.Nodes;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Copying;
using Regie.Bot.Storage.Cosmos;
using Regie.Bot.Storage.Sqlite;
using Regie.Testing.Cosmos;

namespace Regie.Bot.Tests.Storage.Copying;

public sealed class StoreCopyTests : IAsyncDisposable
{
    private const int Partitions = 60;
    private const int Each = 25;
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly TestFolder _folder = new();
    private readonly CosmosGateway _gateway = new();
    private readonly SqliteDocumentStore _sqlite;
    private readonly CosmosDocumentStore _cosmos;
    private readonly List<string> _told = [];

    public StoreCopyTests()
    {
        _gateway.AddContainer(CosmosOptions.Container, "/partition", "kind", "owner", "due");
        _sqlite = SqliteDocumentStore.Open(_folder["regie.db"]);
        _cosmos = new CosmosDocumentStore(CosmosTestClient.Create(_gateway, CosmosConnection.Settings()), CosmosGateway.Database, CosmosOptions.Container, TimeProvider.System);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _sqlite.DisposeAsync();
        _cosmos.Dispose();
        _gateway.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Copy_IntoAnEmptyStore_BringsEverything(bool toCosmos)
    {
        var (source, target) = Stores(toCosmos);
        await FillAsync(source);

        Assert.Equal(Partitions * Each, await CopyAsync(source, target));

        var one = await target.ReadAsync("i-7", "d-3", Cancel);
        Assert.Equal(("note", "owner-3", Monday.AddHours(3)), (one!.Kind, one.Owner, one.Due));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"name":"Één é 👩‍⚖️","n":3.5}"""), JsonNode.Parse(one.Body.Span)));
        Assert.NotNull((await target.ReadAsync("i-7", "d-0", Cancel))!.Expires);
        await StoreCopy.DemandFinishedAsync(target, Cancel);
    }

    [Fact]
    public async Task Copy_ThereAndBack_IsTheSame()
    {
        await FillAsync(_sqlite);
        await using var back = SqliteDocumentStore.Open(_folder["back.db"]);

        await CopyAsync(_sqlite, _cosmos);
        await CopyAsync(_cosmos, back);

        Assert.Equal((await StoreFingerprint.OfAsync(_sqlite, Cancel)).ToString(), (await StoreFingerprint.OfAsync(back, Cancel)).ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Copy_CutOffHalfWay_GoesOnWhereItWas(bool toCosmos)
    {
        var (source, target) = Stores(toCosmos);
        await FillAsync(source);
        var dying = new DyingStore(target, commits: Partitions / 2);
        await Assert.ThrowsAsync<IOException>(() => CopyAsync(source, dying));
        var there = (await StoreFingerprint.OfAsync(target, Cancel)).Count;
        Assert.InRange(there, 1, (Partitions * Each) - 1);
        await Assert.ThrowsAsync<UnusableStoreException>(() => StoreCopy.DemandFinishedAsync(target, Cancel));

        Assert.Equal(Partitions * Each, await CopyAsync(source, target));

        Assert.Contains(_told, said => said.Contains($"{(Partitions * Each) - there} written", StringComparison.Ordinal));
        await StoreCopy.DemandFinishedAsync(target, Cancel);
    }

    [Fact]
    public async Task Copy_AgainWhenItWasFinished_ComparesAndWritesNothing()
    {
        await FillAsync(_sqlite);
        await CopyAsync(_sqlite, _cosmos);
        _gateway.Tally.Reset();

        Assert.Equal(Partitions * Each, await CopyAsync(_sqlite, _cosmos));

        Assert.Equal(0, _gateway.Tally.Writes);
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("added")]
    [InlineData("gone")]
    public async Task Copy_IntoAFinishedOneThatWasTamperedWith_IsRefusedAndLeavesIt(string tampering)
    {
        await FillAsync(_sqlite);
        await CopyAsync(_sqlite, _cosmos);
        DocumentWrite write = tampering switch
        {
            "changed" => new DocumentWrite.Upsert("d-3", "note", "{}"u8.ToArray(), "owner-3", Monday.AddHours(3)),
            "added" => new DocumentWrite.Create("more", "note", "{}"u8.ToArray()),
            _ => new DocumentWrite.Delete("d-3"),
        };
        await _cosmos.CommitAsync("i-7", [write], Cancel);
        _gateway.Tally.Reset();

        var refused = await Assert.ThrowsAsync<UnusableStoreException>(() => CopyAsync(_sqlite, _cosmos));

        Assert.Contains("other data", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, _gateway.Tally.Writes);
    }

    [Fact]
    public async Task Copy_ChangedHalfWayByAnother_IsPutRightOrNotFinished()
    {
        await FillAsync(_sqlite);
        await Assert.ThrowsAsync<IOException>(() => CopyAsync(_sqlite, new DyingStore(_cosmos, commits: Partitions - 1)));
        await _cosmos.CommitAsync("elsewhere", [new DocumentWrite.Create("stranger", "note", "{}"u8.ToArray())], Cancel);

        var refused = await Assert.ThrowsAsync<UnusableStoreException>(() => CopyAsync(_sqlite, _cosmos));

        Assert.Contains($"the target {(Partitions * Each) + 1}", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<UnusableStoreException>(() => StoreCopy.DemandFinishedAsync(_cosmos, Cancel));
    }

    [Fact]
    public async Task Copy_IntoAStoreThatHoldsOtherData_IsRefusedAndWritesNothing()
    {
        await FillAsync(_sqlite);
        await _cosmos.CommitAsync("p", [new DocumentWrite.Create("theirs", "note", "{}"u8.ToArray())], Cancel);
        _gateway.Tally.Reset();

        var refused = await Assert.ThrowsAsync<UnusableStoreException>(() => CopyAsync(_sqlite, _cosmos));

        Assert.Contains("theirs", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, _gateway.Tally.Writes);
    }

    [Fact]
    public async Task Copy_OfAnotherStoreIntoAnUnfinishedOne_IsRefused()
    {
        await FillAsync(_sqlite);
        await Assert.ThrowsAsync<IOException>(() => CopyAsync(_sqlite, new DyingStore(_cosmos, commits: 5)));

        await Assert.ThrowsAsync<UnusableStoreException>(() => new StoreCopy(_sqlite, _cosmos, "another", TimeProvider.System, _told.Add).RunAsync(Cancel));
    }

    [Fact]
    public async Task Copy_OfAStoreThatIsWrittenToMeanwhile_IsNotFinished()
    {
        await FillAsync(_sqlite);
        var busy = new DyingStore(_cosmos, commits: int.MaxValue)
        {
            Before = commit => commit == 10 ? _sqlite.CommitAsync("i-0", [new DocumentWrite.Upsert("d-0", "note", "9"u8.ToArray())], Cancel) : Task.CompletedTask,
        };

        var refused = await Assert.ThrowsAsync<UnusableStoreException>(() => CopyAsync(_sqlite, busy));

        Assert.Contains("Stop the bot", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Partitions * Each, await CopyAsync(_sqlite, _cosmos));
    }

    private (IWholeStore Source, IWholeStore Target) Stores(bool toCosmos) => toCosmos ? (_sqlite, _cosmos) : (_cosmos, _sqlite);

    private Task<long> CopyAsync(IWholeStore source, IWholeStore target) =>
        new StoreCopy(source, target, "the source", TimeProvider.System, _told.Add).RunAsync(Cancel);

    private static async Task FillAsync(IWholeStore store)
    {
        for (var partition = 0; partition < Partitions; partition++)
        {
            var writes = Enumerable.Range(0, Each).Select(id => new DocumentWrite.Create(
                $"d-{id}", "note", Encoding.UTF8.GetBytes($$"""{"name":"Één é 👩‍⚖️","n":{{id}}.5}"""), $"owner-{id}", Monday.AddHours(id),
                id == 0 ? TimeProvider.System.GetUtcNow().AddYears(1) : null));
            await store.CommitAsync($"i-{partition}", [.. writes], Cancel);
        }
    }
}
