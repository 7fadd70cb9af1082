using System.Net;
using System.Text;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Time.Testing;
using Regie.Testing.Cosmos;

namespace Regie.Bot.Tests.Storage.Cosmos;

/// <summary>The stand-in refuses what the service refuses, in the service's own words: a test on it would otherwise prove nothing.</summary>
public sealed class CosmosGatewayTests : IDisposable
{
    private static readonly PartitionKey P = new("p");

    private readonly FakeTimeProvider _time = new();
    private readonly CosmosGateway _gateway;
    private readonly CosmosClient _client;
    private readonly Container _container;

    public CosmosGatewayTests()
    {
        _gateway = new CosmosGateway(_time);
        _gateway.AddContainer("items", "/partition", "kind");
        _client = CosmosTestClient.Create(_gateway, new CosmosClientOptions { MaxRetryAttemptsOnRateLimitedRequests = 0 });
        _container = _client.GetContainer(CosmosGateway.Database, "items");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _gateway.Dispose();
    }

    [Fact]
    public async Task Create_BodyOfAnotherPartitionThanTheHeader_Is400WithTheSubStatusOfTheMismatch()
    {
        using var refused = await _container.CreateItemStreamAsync(Item("a", "another"), P, cancellationToken: Cancel);

        Assert.Equal((HttpStatusCode.BadRequest, "1001"), (refused.StatusCode, refused.Headers["x-ms-substatus"]));
    }

    [Fact]
    public async Task Create_Twice_Is409()
    {
        await CreateAsync("a");
        using var refused = await _container.CreateItemStreamAsync(Item("a"), P, cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
    }

    [Fact]
    public async Task Replace_OnAnOldETag_Is412AndChangesNothing()
    {
        var old = await CreateAsync("a");
        using var first = await _container.ReplaceItemStreamAsync(Item("a", body: "2"), "a", P, new ItemRequestOptions { IfMatchEtag = old }, Cancel);
        using var second = await _container.ReplaceItemStreamAsync(Item("a", body: "3"), "a", P, new ItemRequestOptions { IfMatchEtag = old }, Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (first.StatusCode, second.StatusCode));
        Assert.Contains("\"body\":\"2\"", await ReadAsync("a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_InAnotherPartition_Is404OfTheItem()
    {
        await CreateAsync("a");
        using var missing = await _container.ReadItemStreamAsync("a", new PartitionKey("another"), cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.True(missing.Headers["x-ms-substatus"] is null or "" or "0");
    }

    [Fact]
    public async Task Read_OfAContainerThatIsNotThere_Is404OfTheContainer()
    {
        using var missing = await _client.GetContainer(CosmosGateway.Database, "none").ReadItemStreamAsync("a", P, cancellationToken: Cancel);

        Assert.Equal((HttpStatusCode.NotFound, "1003"), (missing.StatusCode, missing.Headers["x-ms-substatus"]));
    }

    [Fact]
    public async Task Read_OfWhatIsKnownAlready_Is304()
    {
        var etag = await CreateAsync("a");
        using var same = await _container.ReadItemStreamAsync("a", P, new ItemRequestOptions { IfNoneMatchEtag = etag }, Cancel);

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
    }

    [Fact]
    public async Task Create_OverTwoMegabytes_Is413()
    {
        using var refused = await _container.CreateItemStreamAsync(Item("a", body: new string('x', 2 * 1024 * 1024)), P, cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
    }

    [Theory]
    [InlineData(100, HttpStatusCode.OK)]
    [InlineData(101, HttpStatusCode.BadRequest)]
    public async Task Batch_TakesOneHundredOperations_AndNoMore(int operations, HttpStatusCode expected)
    {
        var batch = _container.CreateTransactionalBatch(P);
        for (var i = 0; i < operations; i++)
            batch.CreateItemStream(Item($"d{i}"));

        using var answer = await batch.ExecuteAsync(Cancel);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Batch_WithOneThatFails_DoesNothingAndSaysWhich()
    {
        await CreateAsync("b");
        using var answer = await _container.CreateTransactionalBatch(P).CreateItemStream(Item("a")).CreateItemStream(Item("b")).CreateItemStream(Item("c")).ExecuteAsync(Cancel);

        Assert.Equal(
            [HttpStatusCode.FailedDependency, HttpStatusCode.Conflict, HttpStatusCode.FailedDependency],
            answer.Select(result => result.StatusCode));
        Assert.Equal("", await ReadAsync("a"));
    }

    [Fact]
    public async Task Throttled_SaysWhyAndWhenToComeAgain()
    {
        _gateway.Faults.Add(GatewayFault.Throttled, onWrites: true);
        using var refused = await _container.CreateItemStreamAsync(Item("a"), P, cancellationToken: Cancel);

        Assert.Equal((HttpStatusCode.TooManyRequests, "3200"), (refused.StatusCode, refused.Headers["x-ms-substatus"]));
        Assert.NotNull(refused.Headers["x-ms-retry-after-ms"]);
    }

    [Fact]
    public async Task Item_WithATimeToLive_IsGoneAfterIt()
    {
        using var created = await _container.CreateItemStreamAsync(Item("a", ttl: 60), P, cancellationToken: Cancel);
        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.NotEqual("", await ReadAsync("a"));

        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("", await ReadAsync("a"));
    }

    [Fact]
    public async Task Query_OrderedByWhatIsNotIndexed_Is400()
    {
        await CreateAsync("a");
        using var pages = _container.GetItemQueryStreamIterator(
            "SELECT * FROM c WHERE c.kind = 'note' ORDER BY c.body", requestOptions: new QueryRequestOptions { PartitionKey = P });
        using var refused = await pages.ReadNextAsync(Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(64, 48)]
    public async Task Creation_IsChargedByThePublishedTable(int kilobytes, double units)
    {
        await CreateAsync("a", new string('x', (kilobytes * 1024) - 300));

        Assert.InRange(_gateway.Tally.RequestUnits, units, units + 0.7); // The indexed terms come on top.
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(16, 1.7)]
    [InlineData(64, 4.8)]
    public async Task PointRead_IsChargedByThePublishedTable(int kilobytes, double units)
    {
        await CreateAsync("a", new string('x', (kilobytes * 1024) - 300));
        _gateway.Tally.Reset();

        await ReadAsync("a");

        Assert.InRange(_gateway.Tally.RequestUnits, units * 0.95, units * 1.05);
    }

    private static MemoryStream Item(string id, string partition = "p", string body = "1", int? ttl = null) =>
        new(Encoding.UTF8.GetBytes($$"""{"id":"{{id}}","partition":"{{partition}}","kind":"note","body":"{{body}}"{{(ttl is null ? "" : $",\"ttl\":{ttl}")}}}"""));

    private async Task<string> CreateAsync(string id, string body = "1")
    {
        using var created = await _container.CreateItemStreamAsync(Item(id, body: body), P, cancellationToken: Cancel);
        created.EnsureSuccessStatusCode();
        return created.Headers.ETag;
    }

    /// <summary>An item as text; empty when it is not there.</summary>
    private async Task<string> ReadAsync(string id)
    {
        using var read = await _container.ReadItemStreamAsync(id, P, cancellationToken: Cancel);
        if (read.StatusCode == HttpStatusCode.NotFound)
            return "";
        using var text = new StreamReader(read.Content);
        return await text.ReadToEndAsync(Cancel);
    }
}
