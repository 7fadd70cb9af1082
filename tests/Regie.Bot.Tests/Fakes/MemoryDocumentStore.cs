using System.Globalization;
using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Fakes;

/// <summary>A store in memory with the rules of the real ones: ETags, transactions, indexes on kind, owner and due time.</summary>
internal sealed class MemoryDocumentStore : IDocumentStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<(string Partition, string Id), StoredDocument> _documents =
        new(Comparer<(string Partition, string Id)>.Create(static (left, right) =>
            string.CompareOrdinal(left.Partition, right.Partition) is not 0 and var order ? order : string.CompareOrdinal(left.Id, right.Id)));

    private int _version;

    public Task<StoredDocument?> ReadAsync(string partition, string id, CancellationToken cancellationToken) =>
        Task.FromResult(Find(document => document.Partition == partition && document.Id == id) is [var found] ? found : null);

    public Task<IReadOnlyList<StoredDocument>> ReadManyAsync(string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Task.FromResult(Find(document => document.Partition == partition && ids.Contains(document.Id)));

    public Task<IReadOnlyList<StoredDocument>> ReadKindAsync(string partition, string kind, CancellationToken cancellationToken) =>
        Task.FromResult(Find(document => document.Partition == partition && document.Kind == kind));

    public Task<IReadOnlyList<StoredDocument>> QueryOwnerAsync(string kind, string owner, CancellationToken cancellationToken) =>
        Task.FromResult(Find(document => document.Kind == kind && document.Owner == owner));

    public IAsyncEnumerable<StoredDocument> QueryKindAsync(string kind, CancellationToken cancellationToken) =>
        Find(document => document.Kind == kind).ToAsyncEnumerable();

    public Task<IReadOnlyList<StoredDocument>> QueryDueAsync(string kind, DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StoredDocument>>([.. Find(document => document.Kind == kind && document.Due <= now).OrderBy(document => document.Due).Take(limit)]);

    public Task<DateTimeOffset?> NextDueAsync(string kind, CancellationToken cancellationToken) =>
        Task.FromResult(Find(document => document.Kind == kind).Min(document => document.Due));

    public Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        DocumentKeys.Check(partition, writes);
        lock (_gate)
        {
            foreach (var write in writes)
                Check(partition, write);
            return Task.FromResult<IReadOnlyList<string?>>([.. writes.Select(write => Apply(partition, write))]);
        }
    }

    private void Check(string partition, DocumentWrite write)
    {
        var there = _documents.GetValueOrDefault((partition, write.Id));
        var conflicts = write switch
        {
            DocumentWrite.Create => there is not null,
            DocumentWrite.Replace replace => there?.ETag != replace.ETag,
            DocumentWrite.Delete { ETag: { } etag } => there is not null && there.ETag != etag,
            _ => false,
        };
        if (conflicts)
            throw new DocumentConflictException(partition, write.Id);
    }

    private string? Apply(string partition, DocumentWrite write)
    {
        switch (write)
        {
            case DocumentWrite.Create create:
                return Put(partition, create.Id, create.Kind, create.Body, create.Owner, create.Due);
            case DocumentWrite.Replace replace:
                return Put(partition, replace.Id, replace.Kind, replace.Body, replace.Owner, replace.Due);
            case DocumentWrite.Upsert upsert:
                return Put(partition, upsert.Id, upsert.Kind, upsert.Body, upsert.Owner, upsert.Due);
            default:
                _documents.Remove((partition, write.Id));
                return null;
        }
    }

    private string Put(string partition, string id, string kind, ReadOnlyMemory<byte> body, string? owner, DateTimeOffset? due)
    {
        var etag = (++_version).ToString(CultureInfo.InvariantCulture);
        _documents[(partition, id)] = new StoredDocument(partition, id, kind, body, etag, owner, due);
        return etag;
    }

    private IReadOnlyList<StoredDocument> Find(Func<StoredDocument, bool> condition)
    {
        lock (_gate)
            return [.. _documents.Values.Where(condition)];
    }
}
