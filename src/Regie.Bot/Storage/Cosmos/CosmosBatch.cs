using System.Net;
using Microsoft.Azure.Cosmos;

namespace Regie.Bot.Storage.Cosmos;

/// <summary>
/// One transaction. When its answer does not come, nobody knows whether it was applied; every document carries the id of the commit that wrote it, so
/// that can be looked up, and a commit that was applied is never taken for a conflict with itself.
/// </summary>
internal sealed class CosmosBatch(Container container, string partition, IReadOnlyList<DocumentWrite> writes, TimeProvider time, TimeSpan tryTime)
{
    private const int Tries = 4;
    private const HttpStatusCode RetryWith = (HttpStatusCode)449;

    private const string Superseded = "superseded";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly string _commit = Guid.NewGuid().ToString("n");
    private readonly PartitionKey _key = new(partition);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);

    /// <summary>Applies all or nothing.</summary>
    /// <returns>The new ETags, in the order of the writes.</returns>
    /// <exception cref="DocumentConflictException">Somebody else changed a document.</exception>
    /// <exception cref="CosmosException">The store did not take it; nothing is known to be written.</exception>
    public async Task<IReadOnlyList<string?>> ApplyAsync()
    {
        var isOpen = false;
        for (var tries = 1; ; tries++)
        {
            if (_gone.Count == writes.Count)
                return [.. writes.Select(_ => (string?)null)]; // All that was to be deleted is gone already.
            Exception fault;
            try
            {
                // Once it has gone out the caller does not cancel it: its outcome would be unknown for nothing.
                using var limit = new CancellationTokenSource(tryTime, time);
                using var response = await Build().ExecuteAsync(limit.Token);
                if (response.IsSuccessStatusCode)
                    return ETags(response);
                if (FirstRefused(response) is { } refused)
                {
                    if (refused.Write is DocumentWrite.Delete && refused.Status == HttpStatusCode.NotFound)
                    {
                        _gone.Add(refused.Write.Id); // That is no conflict: the others are still to be written.
                        tries--;
                        continue;
                    }
                    return (isOpen ? await FindAsync() : null) ?? throw new DocumentConflictException(partition, refused.Write.Id);
                }
                fault = new CosmosException(response.ErrorMessage ?? "The batch was not applied.", response.StatusCode, 0, response.ActivityId, response.RequestCharge);
            }
            catch (Exception unknown) when (unknown is CosmosException || IsUnknown(unknown))
            {
                fault = unknown;
            }

            isOpen |= IsUnknown(fault);
            if (isOpen && await FindAsync() is { } applied)
                return applied;
            if (tries == Tries || !(IsUnknown(fault) || fault is CosmosException { StatusCode: RetryWith }))
                throw fault;
            await Task.Delay(Pause * tries, time);
        }
    }

    private TransactionalBatch Build()
    {
        var batch = container.CreateTransactionalBatch(_key);
        foreach (var write in Present())
        {
            _ = write switch
            {
                DocumentWrite.Create => batch.CreateItemStream(CosmosEnvelope.Write(partition, _commit, write, time.GetUtcNow()), Options(null)),
                DocumentWrite.Replace replace => batch.ReplaceItemStream(write.Id, CosmosEnvelope.Write(partition, _commit, write, time.GetUtcNow()), Options(replace.ETag)),
                DocumentWrite.Upsert => batch.UpsertItemStream(CosmosEnvelope.Write(partition, _commit, write, time.GetUtcNow()), Options(null)),
                DocumentWrite.Delete delete => batch.DeleteItem(write.Id, Options(delete.ETag)),
                _ => throw new ArgumentOutOfRangeException(nameof(write), write.GetType().Name, "Unknown write."),
            };
        }
        return batch;

        TransactionalBatchItemRequestOptions Options(string? etag) => new()
        {
            EnableContentResponseOnWrite = false,
            IfMatchEtag = etag,
        };
    }

    private IEnumerable<DocumentWrite> Present() => writes.Where(write => !_gone.Contains(write.Id));

    private List<string?> ETags(TransactionalBatchResponse response)
    {
        var given = Present().Zip(response)
            .Where(pair => pair.First is not DocumentWrite.Delete)
            .ToDictionary(pair => pair.First.Id, pair => pair.Second.ETag, StringComparer.Ordinal);
        return [.. writes.Select(write => given.GetValueOrDefault(write.Id))];
    }

    /// <summary>The write that stood in the way of the others, when it is one of those that mean that somebody else was faster.</summary>
    private (DocumentWrite Write, HttpStatusCode Status)? FirstRefused(TransactionalBatchResponse response)
    {
        var refused = Present().Zip(response).FirstOrDefault(pair => pair.Second.StatusCode
            is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed or HttpStatusCode.NotFound);
        return refused.First is { } write ? (write, refused.Second.StatusCode) : null;
    }

    /// <summary>The ETags that this commit left, when it was applied; null when it was not.</summary>
    private async Task<IReadOnlyList<string?>?> FindAsync()
    {
        if (writes.FirstOrDefault(write => write is not DocumentWrite.Delete) is null)
            return null; // Deleting again does no harm.
        using var limit = new CancellationTokenSource(tryTime, time);
        var items = await CosmosReading.ManyAsync(container, partition, [.. writes.Select(write => write.Id)], limit.Token);
        var mine = items.Where(item => CosmosEnvelope.Commit(item) == _commit).Select(CosmosEnvelope.Read).ToDictionary(item => item.Id, item => item.ETag);
        if (mine.Count == 0)
            return null;
        // What another has changed since has an ETag that this caller must not write on.
        return [.. writes.Select(write => mine.GetValueOrDefault(write.Id) ?? (write is DocumentWrite.Delete ? null : Superseded))];
    }

    /// <summary>True when the service did not answer, or not properly: what was asked may have been done nonetheless.</summary>
    public static bool IsUnknown(Exception fault) => fault switch
    {
        CosmosException cosmos => cosmos.StatusCode is HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError,
        HttpRequestException or OperationCanceledException or TimeoutException => true,
        _ => false,
    };
}
