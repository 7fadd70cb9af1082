using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace Regie.Bot.Storage.Cosmos;

/// <summary>Reads items as JSON, straight from the answers.</summary>
internal static class CosmosReading
{
    /// <summary>One item by a point read; null when it is not there.</summary>
    /// <exception cref="CosmosException">The store did not answer, or has no such container.</exception>
    public static async Task<JsonElement?> OneAsync(Container container, string partition, string id, CancellationToken cancellationToken)
    {
        using var response = await container.ReadItemStreamAsync(id, new PartitionKey(partition), cancellationToken: cancellationToken);
        if (IsAbsent(response))
            return null;
        response.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(response.Content, cancellationToken: cancellationToken);
        return json.RootElement.Clone();
    }

    /// <summary>Items of one partition by their ids, in one round trip; those that are not there are left out.</summary>
    /// <exception cref="CosmosException">The store did not answer.</exception>
    public static async Task<IReadOnlyList<JsonElement>> ManyAsync(
        Container container, string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
            return [];
        var key = new PartitionKey(partition);
        using var response = await container.ReadManyItemsStreamAsync([.. ids.Select(id => (id, key))], cancellationToken: cancellationToken);
        response.EnsureSuccessStatusCode();
        return await ItemsAsync(response, cancellationToken);
    }

    /// <summary>What a query finds; in one partition, or across all when the partition is null.</summary>
    /// <exception cref="CosmosException">The store did not answer.</exception>
    public static async IAsyncEnumerable<JsonElement> QueryAsync(
        Container container, QueryDefinition query, string? partition, int? pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = new QueryRequestOptions { PartitionKey = partition is null ? null : new PartitionKey(partition), MaxItemCount = pageSize ?? -1 };
        using var pages = container.GetItemQueryStreamIterator(query, requestOptions: options);
        while (pages.HasMoreResults)
        {
            using var page = await pages.ReadNextAsync(cancellationToken);
            page.EnsureSuccessStatusCode();
            foreach (var item in await ItemsAsync(page, cancellationToken))
                yield return item;
        }
    }

    /// <summary>A page of what a query finds across all partitions.</summary>
    /// <returns>The items, and where the next page begins; null after the last.</returns>
    /// <exception cref="CosmosException">The store did not answer.</exception>
    public static async Task<(IReadOnlyList<JsonElement> Items, string? Next)> PageAsync(
        Container container, QueryDefinition query, string? from, int pageSize, CancellationToken cancellationToken)
    {
        using var pages = container.GetItemQueryStreamIterator(query, from, new QueryRequestOptions { MaxItemCount = pageSize });
        using var page = await pages.ReadNextAsync(cancellationToken);
        page.EnsureSuccessStatusCode();
        return (await ItemsAsync(page, cancellationToken), pages.HasMoreResults ? page.ContinuationToken : null);
    }

    /// <summary>404 of an item, and not of its container or of a replica that has not caught up (a sub-status says so).</summary>
    private static bool IsAbsent(ResponseMessage response) =>
        response.StatusCode == HttpStatusCode.NotFound
        && (response.Headers["x-ms-substatus"] is not { Length: > 0 } sub || int.Parse(sub, CultureInfo.InvariantCulture) == 0);

    private static async Task<IReadOnlyList<JsonElement>> ItemsAsync(ResponseMessage page, CancellationToken cancellationToken)
    {
        using var json = await JsonDocument.ParseAsync(page.Content, cancellationToken: cancellationToken);
        return [.. json.RootElement.GetProperty("Documents"u8).EnumerateArray().Select(item => item.Clone())];
    }
}
