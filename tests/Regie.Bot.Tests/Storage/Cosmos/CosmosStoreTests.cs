using System.Text.Json;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Time.Testing;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Cosmos;
using Regie.Testing.Cosmos;

namespace Regie.Bot.Tests.Storage.Cosmos;

public sealed class CosmosStoreTests : IDisposable
{
    private readonly CosmosGateway _gateway = new();
    private readonly GatewayContainer _container;
    private readonly CosmosDocumentStore _store;

    public CosmosStoreTests()
    {
        _container = _gateway.AddContainer(CosmosOptions.Container, "/partition", "kind", "owner", "due");
        var settings = CosmosConnection.Settings();
        settings.MaxRetryAttemptsOnRateLimitedRequests = 3;
        _store = new CosmosDocumentStore(CosmosTestClient.Create(_gateway, settings), CosmosGateway.Database, CosmosOptions.Container, TimeProvider.System)
        {
            TryTime = TimeSpan.FromMilliseconds(600),
        };
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _gateway.Dispose();
    }

    [Theory]
    [InlineData(GatewayFault.ResetAfter)]
    [InlineData(GatewayFault.TimeoutAfter)]
    public async Task Commit_AnswerThatNeverCame_IsLookedUpAndNotDoneTwice(GatewayFault fault)
    {
        _gateway.Faults.Add(fault, onWrites: true);

        var etags = await CommitAsync(Create("a"), Create("b"));

        Assert.Equal((await _store.ReadAsync("p", "a", Cancel))!.ETag, etags[0]);
        await CommitAsync(new DocumentWrite.Replace("a", "note", "2"u8.ToArray(), etags[0]!));
        Assert.Equal(0, _gateway.Faults.Left);
    }

    [Theory]
    [InlineData(GatewayFault.ResetAfter)]
    [InlineData(GatewayFault.TimeoutAfter)]
    public async Task Commit_ReplacementWhoseAnswerNeverCame_IsNoConflictWithItself(GatewayFault fault)
    {
        var etag = (await CommitAsync(Create("a")))[0]!;
        _gateway.Faults.Add(fault, onWrites: true);

        await CommitAsync(new DocumentWrite.Replace("a", "note", "2"u8.ToArray(), etag), new DocumentWrite.Delete("gone"));

        Assert.Equal("2"u8.ToArray(), (await _store.ReadAsync("p", "a", Cancel))!.Body.ToArray());
    }

    [Theory]
    [InlineData(GatewayFault.ResetBefore)]
    [InlineData(GatewayFault.Unavailable)]
    [InlineData(GatewayFault.Garbage)]
    [InlineData(GatewayFault.Throttled)]
    public async Task Commit_FaultThatPasses_IsDoneOnce(GatewayFault fault)
    {
        _gateway.Faults.Add(fault, onWrites: true);

        await CommitAsync(Create("a"));

        Assert.NotNull(await _store.ReadAsync("p", "a", Cancel));
    }

    [Fact]
    public async Task Commit_ThrottledForTooLong_FailsAndWritesNothing()
    {
        _gateway.Faults.Add(GatewayFault.Throttled, onWrites: true, times: 100);

        await Assert.ThrowsAnyAsync<CosmosException>(() => CommitAsync(Create("a")));

        _gateway.Faults.Clear();
        Assert.Null(await _store.ReadAsync("p", "a", Cancel));
    }

    [Theory]
    [InlineData(GatewayFault.ResetBefore)]
    [InlineData(GatewayFault.Unavailable)]
    [InlineData(GatewayFault.Throttled)]
    public async Task Read_FaultThatPasses_IsNotSeen(GatewayFault fault)
    {
        await CommitAsync(Create("a"));
        _gateway.Faults.Add(fault, onWrites: false);

        Assert.NotNull(await _store.ReadAsync("p", "a", Cancel));
    }

    [Fact]
    public async Task OneAnswer_OneReadAndOneWrite_CostsAsMuchWithManyDocumentsAround()
    {
        await CommitAsync(Create("initiative"), Create("response-1"));
        for (var i = 0; i < 5; i++)
            await CommitAsync([.. Enumerable.Range(0, 90).Select(n => Create($"r{i}-{n}"))]);
        await _store.ReadManyAsync("p", ["initiative"], Cancel);
        _gateway.Tally.Reset();

        var read = await _store.ReadManyAsync("p", ["initiative", "response-1"], Cancel);
        await CommitAsync([.. read.Select(document => new DocumentWrite.Replace(document.Id, document.Kind, "2"u8.ToArray(), document.ETag))]);

        Assert.Equal((1, 1), (_gateway.Tally.Reads, _gateway.Tally.Writes));
        Assert.InRange(_gateway.Tally.RequestUnits, 1, 40);
    }

    [Fact]
    public async Task Read_OneDocument_IsAPointRead()
    {
        await CommitAsync(Create("a"));
        _gateway.Tally.Reset();

        await _store.ReadAsync("p", "a", Cancel);

        Assert.Equal((1, 1.0), (_gateway.Tally.Reads, _gateway.Tally.RequestUnits));
    }

    [Fact]
    public async Task Commit_OnADocumentOfANewerVersion_IsRefusedThoughItCanBeRead()
    {
        await CommitAsync(Create("a"));
        _container.Edit("p", "a", item => item["schema"] = CosmosEnvelope.Schema + 1);

        var read = await _store.ReadAsync("p", "a", Cancel);
        var refused = await Assert.ThrowsAsync<UnusableStoreException>(() =>
            CommitAsync(new DocumentWrite.Replace("a", "note", "2"u8.ToArray(), read!.ETag)));

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_AfterANewerVersionTookOver_IsRefusedAndNothingIsLost()
    {
        var time = new FakeTimeProvider();
        using var old = new CosmosDocumentStore(CosmosTestClient.Create(_gateway), CosmosGateway.Database, CosmosOptions.Container, time);
        await old.StartAsync(Cancel);
        await old.CommitAsync("p", [Create("a")], Cancel);
        _container.Edit("store", "schema", item => item["body"]!["version"] = CosmosEnvelope.Schema + 1);
        time.Advance(TimeSpan.FromMinutes(1));
        await old.QueryDueAsync("note", time.GetUtcNow(), 10, Cancel); // As the dispatcher does all the time.

        var refused = await Assert.ThrowsAsync<UnusableStoreException>(() =>
            old.CommitAsync("p", [new DocumentWrite.Upsert("a", "note", "2"u8.ToArray())], Cancel));

        Assert.Contains("newer version of Regie.Bot", refused.Message, StringComparison.Ordinal);
        Assert.Equal("1"u8.ToArray(), (await old.ReadAsync("p", "a", Cancel))!.Body.ToArray());
    }

    [Fact]
    public void Bring_DocumentOfAnEarlierForm_GoesThroughEveryStepSince()
    {
        var item = JsonSerializer.SerializeToElement(new { schema = 2, kind = "note", name = "x" });

        var brought = CosmosSteps.Bring(item, [_ => throw new InvalidOperationException("From the form before."), old => old["title"] = old["name"]!.DeepClone(), old => old.Remove("name")]);

        Assert.Equal("""{"schema":4,"kind":"note","title":"x"}""", brought.GetRawText());
    }

    [Fact]
    public void Bring_DocumentOfANewerForm_IsLeftAsItIs()
    {
        var item = JsonSerializer.SerializeToElement(new { schema = 3, later = true });

        Assert.Equal(item.GetRawText(), CosmosSteps.Bring(item, [_ => throw new InvalidOperationException("It is newer.")]).GetRawText());
    }

    [Fact]
    public async Task Commit_WithAnExpiry_HasTheServiceTakeItAway()
    {
        await CommitAsync(new DocumentWrite.Create("a", "note", "1"u8.ToArray(), Expires: TimeProvider.System.GetUtcNow().AddHours(1)));
        var ttl = 0;
        _container.Edit("p", "a", item => ttl = (int)item["ttl"]!);

        Assert.InRange(ttl, 3500, 3600);
    }

    [Theory]
    [InlineData(GatewayFault.Delayed)]
    [InlineData(GatewayFault.SilentAfter)]
    public async Task Commit_SlowService_IsDoneOnce(GatewayFault fault)
    {
        _gateway.Faults.Add(fault, onWrites: true);

        var etags = await CommitAsync(Create("a"));

        Assert.Equal((await _store.ReadAsync("p", "a", Cancel))!.ETag, etags[0]);
    }

    [Fact]
    public async Task Start_ContainerOfANewerVersion_IsRefused()
    {
        await _store.StartAsync(Cancel);
        _container.Edit("store", "schema", item => item["body"]!["version"] = CosmosEnvelope.Schema + 1);

        await Assert.ThrowsAsync<UnusableStoreException>(() => _store.StartAsync(Cancel));
    }

    [Fact]
    public async Task Start_Twice_WritesTheVersionOnce()
    {
        await _store.StartAsync(Cancel);
        _gateway.Tally.Reset();

        await _store.StartAsync(Cancel);

        Assert.Equal(0, _gateway.Tally.Writes);
    }

    [Fact]
    public async Task Start_WithoutTheContainer_SaysWhatToDo()
    {
        using var store = new CosmosDocumentStore(CosmosTestClient.Create(_gateway), CosmosGateway.Database, "elsewhere", TimeProvider.System);

        var refused = await Assert.ThrowsAsync<UnusableStoreException>(() => store.StartAsync(Cancel));

        Assert.Contains("infra/modules/cosmos.bicep", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("account.documents.azure.com")]
    [InlineData("http://account.documents.azure.com/")]
    public void Address_ThatIsNotHttps_IsRefusedByName(string? endpoint)
    {
        var refused = Assert.Throws<UnusableStoreException>(() => new CosmosOptions { Endpoint = endpoint }.Address());

        Assert.Contains("Cosmos:Endpoint", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://cosmos.example.org/")]
    [InlineData("http://10.0.0.5:8081/")]
    public void Address_WithAKeyForAnythingButThisMachine_IsRefused(string endpoint) =>
        Assert.Throws<UnusableStoreException>(() => new CosmosOptions { Endpoint = endpoint, Key = "a2V5" }.Address());

    [Theory]
    [InlineData("http://127.0.0.1:8081/", "a2V5")]
    [InlineData("https://localhost:8081/", "a2V5")]
    [InlineData("https://account.documents.azure.com/", null)]
    public void Address_OfAnAccountOrOfAnEmulatorHere_IsTaken(string endpoint, string? key) =>
        Assert.Equal(endpoint, new CosmosOptions { Endpoint = endpoint, Key = key }.Address().AbsoluteUri);

    private static DocumentWrite.Create Create(string id) => new(id, "note", "1"u8.ToArray());

    private Task<IReadOnlyList<string?>> CommitAsync(params IReadOnlyList<DocumentWrite> writes) => _store.CommitAsync("p", writes, Cancel);
}
