using System.Runtime.CompilerServices;
using Microsoft.Azure.Cosmos;

namespace Regie.Bot.Storage.Cosmos;

/// <summary>
/// Documents in one container of Azure Cosmos DB: where one machine is not enough. Any number of instances may share it; ETags decide who was first.
/// A read is a point read or a query within one partition, a commit one transactional batch.
/// </summary>
public sealed class CosmosDocumentStore(CosmosClient client, string database, string container, TimeProvider time) : IDocumentStore, IStoreStart, IDisposable
{
    private const int PageSize = 200;
    private const int ReadTries = 3;

    private static readonly TimeSpan ReadPause = TimeSpan.FromMilliseconds(100);

    private readonly Container _container = client.GetContainer(database, container);

    /// <summary>The store that the settings name.</summary>
    /// <exception cref="UnusableStoreException">A setting is missing or wrong.</exception>
    internal static CosmosDocumentStore Open(CosmosOptions options, IHostEnvironment environment, TimeProvider time) =>
        new(CosmosConnection.Open(options, environment), options.Database, CosmosOptions.Container, time);

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken) =>
        await new CosmosSchema(_container, time).DemandAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<StoredDocument?> ReadAsync(string partition, string id, CancellationToken cancellationToken) =>
        await AgainAsync(() => CosmosReading.OneAsync(_container, partition, id, cancellationToken), cancellationToken) is { } item ? CosmosEnvelope.Read(item) : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredDocument>> ReadManyAsync(
        string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        [.. (await AgainAsync(() => CosmosReading.ManyAsync(_container, partition, ids, cancellationToken), cancellationToken)).Select(CosmosEnvelope.Read)];

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
        await foreach (var item in CosmosReading.QueryAsync(_container, query, null, PageSize, cancellationToken))
            yield return CosmosEnvelope.Read(item);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredDocument>> QueryDueAsync(string kind, DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
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
        CosmosEnvelope.DemandWritable(partition, writes);
        return await new CosmosBatch(_container, partition, writes, time).ApplyAsync();
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => client.Dispose();

    private Task<List<StoredDocument>> ListAsync(QueryDefinition query, string? partition, int? pageSize, CancellationToken cancellationToken) => AgainAsync(async () =>
    {
        var found = new List<StoredDocument>();
        await foreach (var item in CosmosReading.QueryAsync(_container, query, partition, pageSize, cancellationToken))
            found.Add(CosmosEnvelope.Read(item));
        return found;
    }, cancellationToken);

    /// <summary>Reads again after a fault that passes; reading twice does no harm. What the SDK repeats by itself has been repeated by then.</summary>
    private async Task<T> AgainAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await read();
            }
            catch (Exception fault) when (tries < ReadTries && !cancellationToken.IsCancellationRequested && CosmosBatch.IsUnknown(fault))
            {
                await Task.Delay(ReadPause * tries, time, cancellationToken);
            }
        }
    }
}
