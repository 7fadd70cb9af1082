using System.Globalization;
using System.Text;
using System.Text.Json;
using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage;

/// <summary>A store in memory that keeps a list of what was asked of it.</summary>
internal sealed class RecordingStore : IDocumentStore
{
    private readonly Dictionary<(string, string), StoredDocument> _documents = [];
    private int _version;

    public int Reads { get; private set; }

    public List<IReadOnlyList<DocumentWrite>> Commits { get; } = [];

    public List<string> ETags { get; } = [];

    public string Put(Note note) => Put(note.Partition, note.Id, "note", JsonSerializer.Serialize(note, Note.Json));

    public string Put(string partition, string id, string kind, string body)
    {
        var etag = NextETag();
        _documents[(partition, id)] = new StoredDocument(partition, id, kind, Encoding.UTF8.GetBytes(body), etag, null, null);
        return etag;
    }

    public Task<StoredDocument?> ReadAsync(string partition, string id, CancellationToken cancellationToken)
    {
        Reads++;
        return Task.FromResult(_documents.GetValueOrDefault((partition, id)));
    }

    public Task<IReadOnlyList<StoredDocument>> ReadManyAsync(string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Find(document => document.Partition == partition && ids.Contains(document.Id));

    public Task<IReadOnlyList<StoredDocument>> ReadKindAsync(string partition, string kind, CancellationToken cancellationToken) =>
        Find(document => document.Partition == partition && document.Kind == kind);

    public Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        var conflict = writes.FirstOrDefault(write => write is DocumentWrite.Create && _documents.ContainsKey((partition, write.Id)));
        if (conflict is not null)
            throw new DocumentConflictException(partition, conflict.Id);
        Commits.Add(writes);
        var etags = writes.Select(write => write is DocumentWrite.Delete ? null : NextETag()).ToList();
        ETags.AddRange(etags.OfType<string>());
        return Task.FromResult<IReadOnlyList<string?>>(etags);
    }

    public Task<IReadOnlyList<StoredDocument>> QueryOwnerAsync(string kind, string owner, CancellationToken cancellationToken) =>
        Find(document => document.Kind == kind && document.Owner == owner);

    public IAsyncEnumerable<StoredDocument> QueryKindAsync(string kind, CancellationToken cancellationToken) =>
        _documents.Values.Where(document => document.Kind == kind).ToAsyncEnumerable();

    public Task<IReadOnlyList<StoredDocument>> QueryDueAsync(string kind, DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        Find(document => document.Kind == kind && document.Due <= now);

    public Task<DateTimeOffset?> NextDueAsync(string kind, CancellationToken cancellationToken) =>
        Task.FromResult(_documents.Values.Min(document => document.Due));

    private string NextETag() => (++_version).ToString(CultureInfo.InvariantCulture);

    private Task<IReadOnlyList<StoredDocument>> Find(Func<StoredDocument, bool> condition)
    {
        Reads++;
        return Task.FromResult<IReadOnlyList<StoredDocument>>([.. _documents.Values.Where(condition)]);
    }
}
