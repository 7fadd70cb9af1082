using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Regie.Bot.Storage.Copying;

/// <summary>
/// Copies one store into another that is empty. It may be killed at any moment and started again: what is there already is left, the rest follows, and it is finished only
/// when both hold the same by count and hash.
/// </summary>
/// <param name="source">What is copied. Nothing may write to it meanwhile.</param>
/// <param name="target">What it is copied into.</param>
/// <param name="name">What the source is called, the same at every start.</param>
/// <param name="time">For the mark.</param>
/// <param name="tell">Hears how far it is, in plain sentences.</param>
internal sealed class StoreCopy(IWholeStore source, IWholeStore target, string name, TimeProvider time, Action<string> tell)
{
    private const int AtOnce = 400;
    private const int Transactions = 16;
    private const int TellEvery = 2000;

    private long _seen;
    private long _written;

    /// <summary>Copies, or goes on copying; once finished, only compares.</summary>
    /// <returns>How many documents there are.</returns>
    /// <exception cref="UnusableStoreException">One of the stores cannot be used for it, or they are not the same in the end. The message says what to do.</exception>
    public async Task<long> RunAsync(CancellationToken cancellationToken)
    {
        if (await ReadMarkAsync(source, cancellationToken) is { FinishedAt: null })
            throw new UnusableStoreException("The source is itself an unfinished copy. Finish that one first.");
        var mark = await ReadMarkAsync(target, cancellationToken);
        if (mark is { FinishedAt: not null })
            return await CompareAsync("The target was copied before and holds other data now: it may be in use. Nothing was written. Choose an empty target.", null, cancellationToken);
        if (mark is null)
            mark = await BeginAsync(cancellationToken);
        else if (mark.Source != name)
            throw new UnusableStoreException($"A copy of another store ({mark.Source}) into this target was not finished. Nothing was written. Finish that one, or choose an empty target.");
        else
            tell("An earlier copy was not finished; this one goes on with it.");

        var before = new StoreFingerprint();
        await foreach (var page in PagesAsync(cancellationToken))
        {
            page.ForEach(before.Add);
            await CopyAsync(page, cancellationToken);
        }
        tell(string.Create(CultureInfo.InvariantCulture, $"{_seen} documents read, {_written} written, {_seen - _written} were there already. Comparing."));

        var count = await CompareAsync("The target holds other data than was copied. Empty it and start again.", before, cancellationToken);
        mark.FinishedAt = time.GetUtcNow();
        await WriteMarkAsync(mark, cancellationToken);
        return count;
    }

    /// <summary>Refuses a store that another is still being copied into.</summary>
    /// <exception cref="UnusableStoreException">It is.</exception>
    public static async Task DemandFinishedAsync(IDocumentStore store, CancellationToken cancellationToken)
    {
        if (await ReadMarkAsync(store, cancellationToken) is { FinishedAt: null } mark)
            throw new UnusableStoreException($"The copy of {mark.Source} into this store was not finished. Start copy-store again, or choose an empty store.");
    }

    private async Task<StoreCopyMark> BeginAsync(CancellationToken cancellationToken)
    {
        await foreach (var document in target.ReadAllAsync(cancellationToken))
            throw new UnusableStoreException($"The target holds data already (for example {document.Kind} '{document.Id}'). Nothing was written. Choose an empty target.");
        var mark = new StoreCopyMark { Source = name, StartedAt = time.GetUtcNow() };
        await WriteMarkAsync(mark, cancellationToken);
        return mark;
    }

    private async IAsyncEnumerable<List<StoredDocument>> PagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var page = new List<StoredDocument>(AtOnce);
        await foreach (var document in source.ReadAllAsync(cancellationToken))
        {
            page.Add(document);
            if (page.Count < AtOnce)
                continue;
            yield return page;
            page = new List<StoredDocument>(AtOnce);
        }
        if (page.Count > 0)
            yield return page;
    }

    /// <summary>Writes what is not there yet: per partition a transaction, several at the same time.</summary>
    private async Task CopyAsync(List<StoredDocument> page, CancellationToken cancellationToken)
    {
        var batches = page.GroupBy(document => document.Partition, StringComparer.Ordinal).SelectMany(Batches);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Transactions, CancellationToken = cancellationToken };
        var written = new ConcurrentBag<int>();
        await Parallel.ForEachAsync(batches, options, async (batch, cancel) => written.Add(await CopyBatchAsync(batch, cancel)));
        _written += written.Sum();
        var told = _seen / TellEvery;
        _seen += page.Count;
        if (_seen / TellEvery > told)
            tell(string.Create(CultureInfo.InvariantCulture, $"{_seen} documents read, {_written} written."));
    }

    private async Task<int> CopyBatchAsync(IReadOnlyList<StoredDocument> batch, CancellationToken cancellationToken)
    {
        var partition = batch[0].Partition;
        var there = (await target.ReadManyAsync(partition, [.. batch.Select(document => document.Id)], cancellationToken))
            .ToDictionary(document => document.Id, StoreFingerprint.HashOf, StringComparer.Ordinal);
        var writes = batch
            .Where(document => !there.TryGetValue(document.Id, out var hash) || !hash.AsSpan().SequenceEqual(StoreFingerprint.HashOf(document)))
            .Select(document => new DocumentWrite.Upsert(document.Id, document.Kind, document.Body, document.Owner, document.Due, document.Expires))
            .ToList();
        await target.CommitAsync(partition, writes, cancellationToken);
        return writes.Count;
    }

    /// <summary>As many documents of a partition as fit a transaction.</summary>
    private static IEnumerable<IReadOnlyList<StoredDocument>> Batches(IEnumerable<StoredDocument> partition)
    {
        var batch = new List<StoredDocument>();
        var bytes = 0;
        foreach (var document in partition)
        {
            if (batch.Count == DocumentKeys.MaxWrites || (batch.Count > 0 && bytes + document.Body.Length > DocumentKeys.MaxBytes))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }
            batch.Add(document);
            bytes += document.Body.Length;
        }
        yield return batch;
    }

    private async Task<long> CompareAsync(string whenOther, StoreFingerprint? before, CancellationToken cancellationToken)
    {
        var (from, to) = (await StoreFingerprint.OfAsync(source, cancellationToken), await StoreFingerprint.OfAsync(target, cancellationToken));
        if (before is not null && before.ToString() != from.ToString())
            throw new UnusableStoreException("The source was changed while it was copied. Stop the bot and start the copy again: it goes on where it was.");
        var both = string.Create(CultureInfo.InvariantCulture, $"The source holds {from.Count} documents, hash {from}; the target {to.Count}, hash {to}.");
        if (from.Count != to.Count || from.ToString() != to.ToString())
            throw new UnusableStoreException($"{whenOther} {both}");
        tell(both);
        return from.Count;
    }

    private static async Task<StoreCopyMark?> ReadMarkAsync(IDocumentStore store, CancellationToken cancellationToken) =>
        await store.ReadAsync(StoreItself.Partition, StoreCopyMark.DocumentId, cancellationToken) is { } mark
            ? JsonSerializer.Deserialize(mark.Body.Span, StoreCopyMark.Json)
            : null;

    private async Task WriteMarkAsync(StoreCopyMark mark, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(mark, StoreCopyMark.Json);
        await target.CommitAsync(StoreItself.Partition, [new DocumentWrite.Upsert(StoreCopyMark.DocumentId, StoreCopyMark.Kind, body)], cancellationToken);
    }
}
