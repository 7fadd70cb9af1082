using System.Runtime.CompilerServices;
using Microsoft.Azure.Cosmos;

namespace Regie.Bot.Storage.Cosmos;

/// <summary>
/// Documents in one container of Azure Cosmos DB: where one machine is not enough. Any number of instances may share it; ETags decide who was first.
/// A read is a point read or a query within one partition, a commit one transactional batch.
/// </summary>
public sealed class CosmosDocumentStore(CosmosClient client, string database, string container, TimeProvider time) : IWholeStore, IStoreStart, IDisposable
{
    private const int PageSize = 200;
    private const int ReadTries = 3;

    private static readonly TimeSpan ReadPause = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a newer version can have taken over before this one notices.</summary>
    private static readonly TimeSpan SchemaEvery = TimeSpan.FromMinutes(1);

    private readonly Container _container = client.GetContainer(database, container);
    private DateTimeOffset _looked = time.GetUtcNow();
    private volatile bool _isSuperseded;

    /// <summary>How long the service may take for one request, with all that the SDK repeats by itself: then it is asked again.</summary>
    internal TimeSpan TryTime { get; init; } = TimeSpan.FromSeconds(7);

    /// <summary>The store that the settings name.</summary>
    /// <exception cref="UnusableStoreException">A setting is missing or wrong.</exception>
    internal static CosmosDocumentStore Open(CosmosOptions options, IHostEnvironment environment, TimeProvider time) =>
        new(CosmosConnection.Open(options, environment), options.Database, CosmosOptions.Container, time);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => AgainAsync(
        async cancel =>
        {
            await new CosmosSchema(_container, time).DemandAsync(cancel);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<StoredDocument?> ReadAsync(string partition, string id, CancellationToken cancellationToken) =>
        await AgainAsync(cancel => CosmosReading.OneAsync(_container, partition, id, cancel), cancellationToken) is { } item ? CosmosEnvelope.Read(item) : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredDocument>> ReadManyAsync(
        string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        [.. (await AgainAsync(cancel => CosmosReading.ManyAsync(_container, partition, ids, cancel), cancellationToken)).Select(CosmosEnvelope.Read)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredDocument>> ReadKindAsync(string partition, string kind, CancellationToken cancellationToken)
    {
        var query = new QueryDefinition("SELECT * FROM c WHERE c.kind = @kind").WithParameter("@kind", kind);
        var found = await ListAsync(query, partition, null, cancellationToken);
        found.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return found;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredDocument>> QueryOwnerAsync(string kind, string owner, CancellationToken cancellationToken)
    {
        var query = new QueryDefinition("SELECT * FROM c WHERE c.kind = @kind AND c.owner = @owner")
            .WithParameter("@kind", kind).WithParameter("@owner", owner);
        var found = await ListAsync(query, null, null, cancellationToken);
        found.Sort((one, other) =>
            string.CompareOrdinal(one.Partition, other.Partition) is var order and not 0 ? order : string.CompareOrdinal(one.Id, other.Id));
        return found;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredDocument> QueryKindAsync(string kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new QueryDefinition("SELECT * FROM c WHERE c.kind = @kind").WithParameter("@kind", kind);
        await foreach (var document in EachAsync(query, cancellationToken))
            yield return document;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredDocument>> QueryDueAsync(string kind, DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        await LookAtSchemaAsync(cancellationToken);
        var query = new QueryDefinition("SELECT TOP @limit * FROM c WHERE c.kind = @kind AND c.due <= @now ORDER BY c.due")
            .WithParameter("@limit", limit).WithParameter("@kind", kind).WithParameter("@now", CosmosEnvelope.Due(now));
        return await ListAsync(query, null, limit, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DateTimeOffset?> NextDueAsync(string kind, CancellationToken cancellationToken) =>
        (await QueryDueAsync(kind, DateTimeOffset.MaxValue, 1, cancellationToken)) is [var next] ? next.Due : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string?>> CommitAsync(
        string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        DocumentKeys.Check(partition, writes);
        cancellationToken.ThrowIfCancellationRequested();
        if (writes.Count == 0)
            return [];
        if (_isSuperseded)
            throw new UnusableStoreException("A newer version of Regie.Bot has taken over this container; this one does not change it. Finish the upgrade of all instances.");
        CosmosEnvelope.DemandWritable(partition, writes);
        return await new CosmosBatch(_container, partition, writes, time, TryTime).ApplyAsync();
    }

    /// <inheritdoc/>
    async IAsyncEnumerable<StoredDocument> IWholeStore.ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in EachAsync(new QueryDefinition("SELECT * FROM c"), cancellationToken))
        {
            if (document.Partition != StoreItself.Partition)
                yield return document;
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => client.Dispose();

    /// <summary>Looks now and then whether a newer version has taken over. Whoever looks for due work does it, so that no person waits for it.</summary>
    private async Task LookAtSchemaAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now - _looked < SchemaEvery)
            return;
        _looked = now;
        _isSuperseded = await AgainAsync(new CosmosSchema(_container, time).IsNewerAsync, cancellationToken);
    }

    /// <summary>A page at a time, each of which may be asked for again.</summary>
    private async IAsyncEnumerable<StoredDocument> EachAsync(QueryDefinition query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? next = null;
        do
        {
            var from = next;
            (var items, next) = await AgainAsync(cancel => CosmosReading.PageAsync(_container, query, from, PageSize, cancel), cancellationToken);
            foreach (var item in items)
                yield return CosmosEnvelope.Read(item);
        }
        while (next is not null);
    }

    private Task<List<StoredDocument>> ListAsync(QueryDefinition query, string? partition, int? pageSize, CancellationToken cancellationToken) => AgainAsync(async cancel =>
    {
        var found = new List<StoredDocument>();
        await foreach (var item in CosmosReading.QueryAsync(_container, query, partition, pageSize, cancel))
            found.Add(CosmosEnvelope.Read(item));
        return found;
    }, cancellationToken);

    /// <summary>Reads again after a fault that passes; reading twice does no harm. What the SDK repeats by itself has been repeated by then.</summary>
    private async Task<T> AgainAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var limit = new CancellationTokenSource(TryTime, time);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
                return await read(either.Token);
            }
            catch (Exception fault) when (tries < ReadTries && !cancellationToken.IsCancellationRequested && CosmosBatch.IsUnknown(fault))
            {
                await Task.Delay(ReadPause * tries, time, cancellationToken);
            }
        }
    }
}
