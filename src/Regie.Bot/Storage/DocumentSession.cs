namespace Regie.Bot.Storage;

/// <summary>
/// What one turn or one piece of work reads and changes in the store: a unit of work. Loaded documents are compared with what was read when
/// the session commits; the changed ones are written, per partition in one transaction. Not thread-safe.
/// </summary>
public sealed class DocumentSession(IDocumentStore store)
{
    private readonly Dictionary<(string Partition, string Id), Tracked> _tracked = [];

    /// <summary>The store below; for queries whose results are not changed.</summary>
    public IDocumentStore Store { get; } = store;

    /// <summary>Loads a document to read or change; null when there is none. Loading it twice gives the same object.</summary>
    public async Task<T?> LoadAsync<T>(string partition, string id, CancellationToken cancellationToken)
        where T : class, IDocument<T>
    {
        if (_tracked.TryGetValue((partition, id), out var known))
            return known.As<T>();
        var stored = await Store.ReadAsync(partition, id, cancellationToken);
        return stored is null ? null : Track<T>(stored);
    }

    /// <summary>Loads all of a kind in a partition.</summary>
    public async Task<IReadOnlyList<T>> LoadAllAsync<T>(string partition, CancellationToken cancellationToken)
        where T : class, IDocument<T>
    {
        var stored = await Store.ReadKindAsync(partition, T.Kind, cancellationToken);
        return [.. stored.Select(Track<T>).OfType<T>()];
    }

    /// <summary>Reads documents of several kinds in one round trip, so that later loads of them cost none.</summary>
    public async Task PrefetchAsync(string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var missing = ids.Where(id => !_tracked.ContainsKey((partition, id))).ToList();
        if (missing.Count == 0)
            return;
        foreach (var stored in await Store.ReadManyAsync(partition, missing, cancellationToken))
            _tracked[(partition, stored.Id)] = new Tracked(stored);
    }

    /// <summary>Adds a new document; the commit fails when it exists already.</summary>
    public void Add<T>(T document)
        where T : class, IDocument<T> => Put(document, upsert: false);

    /// <summary>Writes a document whatever is there.</summary>
    public void Upsert<T>(T document)
        where T : class, IDocument<T> => Put(document, upsert: true);

    /// <summary>Removes a document.</summary>
    public void Remove<T>(T document)
        where T : class, IDocument<T>
    {
        if (_tracked.TryGetValue((document.Partition, document.Id), out var tracked))
            tracked.Removed = true;
        else
            _tracked[(document.Partition, document.Id)] = new Tracked(document.Partition, document.Id) { Removed = true };
    }

    /// <summary>True when a commit would write something.</summary>
    public bool HasChanges => _tracked.Values.Any(tracked => tracked.ToWrite() is not null);

    /// <summary>Writes what changed. Nothing is written when nothing changed.</summary>
    /// <exception cref="DocumentConflictException">Somebody else was faster; the session is spent.</exception>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        var changes = _tracked.Values
            .Select(tracked => (tracked, write: tracked.ToWrite()))
            .Where(change => change.write is not null)
            .GroupBy(change => change.tracked.Partition, StringComparer.Ordinal);
        foreach (var partition in changes)
        {
            var list = partition.ToList();
            var etags = await Store.CommitAsync(partition.Key, [.. list.Select(change => change.write!)], cancellationToken);
            for (var i = 0; i < list.Count; i++)
                list[i].tracked.Written(etags[i]);
        }
    }

    private T? Track<T>(StoredDocument stored)
        where T : class, IDocument<T>
    {
        var key = (stored.Partition, stored.Id);
        if (!_tracked.TryGetValue(key, out var tracked))
            _tracked[key] = tracked = new Tracked(stored);
        return tracked.As<T>();
    }

    private void Put<T>(T document, bool upsert)
        where T : class, IDocument<T>
    {
        var key = (document.Partition, document.Id);
        if (!_tracked.TryGetValue(key, out var tracked))
            _tracked[key] = tracked = new Tracked(document.Partition, document.Id);
        tracked.Put(document, upsert);
    }
}
