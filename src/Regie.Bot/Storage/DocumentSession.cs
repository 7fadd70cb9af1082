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

    /// <summary>
    /// Loads a document to read or change; null when there is none. Loading it twice gives the same object, and the store is asked once, also
    /// when there is none.
    /// </summary>
    public async Task<T?> LoadAsync<T>(string partition, string id, CancellationToken cancellationToken)
        where T : class, IDocument<T>
    {
        if (!_tracked.TryGetValue((partition, id), out var tracked))
        {
            var stored = await Store.ReadAsync(partition, id, cancellationToken);
            _tracked[(partition, id)] = tracked = stored is null ? new Tracked(partition, id) : new Tracked(stored);
        }
        return tracked.As<T>();
    }

    /// <summary>Loads all of a kind in a partition, in order of id (ordinal), with those that this session added and without those it removed.</summary>
    public async Task<IReadOnlyList<T>> LoadAllAsync<T>(string partition, CancellationToken cancellationToken)
        where T : class, IDocument<T>
    {
        foreach (var stored in await Store.ReadKindAsync(partition, T.Kind, cancellationToken))
            Attach(stored);
        return [.. _tracked.Values
            .Where(tracked => tracked.Partition == partition)
            .Select(tracked => tracked.As<T>())
            .OfType<T>()
            .OrderBy(document => document.Id, StringComparer.Ordinal)];
    }

    /// <summary>Reads documents of several kinds in one round trip, so that later loads of them cost none.</summary>
    public async Task PrefetchAsync(string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var unknown = ids.Where(id => !_tracked.ContainsKey((partition, id))).Distinct(StringComparer.Ordinal).ToList();
        if (unknown.Count == 0)
            return;
        foreach (var stored in await Store.ReadManyAsync(partition, unknown, cancellationToken))
            Attach(stored);
        foreach (var id in unknown)
            _tracked.TryAdd((partition, id), new Tracked(partition, id));
    }

    /// <summary>Adds a new document; the commit fails when it exists already.</summary>
    public void Add<T>(T document)
        where T : class, IDocument<T> => Entry(document.Partition, document.Id).Add(document);

    /// <summary>Writes a document whatever is there.</summary>
    public void Upsert<T>(T document)
        where T : class, IDocument<T> => Entry(document.Partition, document.Id).Upsert(document);

    /// <summary>Removes a document; one that is gone already is no conflict.</summary>
    public void Remove<T>(T document)
        where T : class, IDocument<T> => Entry(document.Partition, document.Id).Remove();

    /// <summary>
    /// Writes what changed. Nothing is written when nothing changed. Changes in several partitions are several transactions, in the order in which
    /// the partitions were first touched: keep what must happen together in one.
    /// </summary>
    /// <returns>True when something was written.</returns>
    /// <exception cref="DocumentConflictException">Somebody else was faster; the session is spent.</exception>
    public async Task<bool> CommitAsync(CancellationToken cancellationToken)
    {
        var changes = _tracked.Values
            .Select(tracked => (Tracked: tracked, Write: tracked.ToWrite()!))
            .Where(change => change.Write is not null)
            .GroupBy(change => change.Tracked.Partition, StringComparer.Ordinal)
            .Select(partition => (Partition: partition.Key, Changes: partition.ToList()))
            .ToList();
        foreach (var (partition, list) in changes)
        {
            var etags = await Store.CommitAsync(partition, [.. list.Select(change => change.Write)], cancellationToken);
            for (var i = 0; i < list.Count; i++)
                list[i].Tracked.Written(list[i].Write, etags[i]);
        }

        return changes.Count > 0;
    }

    /// <summary>Takes note of a document that was read otherwise, unless the session has its own idea of it already.</summary>
    internal void Attach(StoredDocument stored)
    {
        var key = (stored.Partition, stored.Id);
        if (!_tracked.TryGetValue(key, out var known) || known.IsAbsent)
            _tracked[key] = new Tracked(stored);
    }

    private Tracked Entry(string partition, string id)
    {
        if (!_tracked.TryGetValue((partition, id), out var tracked))
            _tracked[(partition, id)] = tracked = new Tracked(partition, id);
        return tracked;
    }
}
