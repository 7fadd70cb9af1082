namespace Regie.Bot.Storage;

/// <summary>
/// JSON documents in partitions. What one turn changes lies in one partition and is written in one transaction,
/// guarded by ETags. A document that says when it expires is not there from then on. SQLite on one machine, Azure Cosmos DB beyond.
/// </summary>
public interface IDocumentStore
{
    /// <summary>Reads one document; null when there is none.</summary>
    Task<StoredDocument?> ReadAsync(string partition, string id, CancellationToken cancellationToken);

    /// <summary>Reads the documents with these ids in one round trip; those that do not exist are left out.</summary>
    Task<IReadOnlyList<StoredDocument>> ReadManyAsync(string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Reads all documents of one kind in a partition, in order of id (ordinal).</summary>
    Task<IReadOnlyList<StoredDocument>> ReadKindAsync(string partition, string kind, CancellationToken cancellationToken);

    /// <summary>
    /// Applies all writes or none, and is durable when it returns. At most 100 writes.
    /// </summary>
    /// <returns>The new ETags, in the order of <paramref name="writes"/>; null for a deletion.</returns>
    /// <exception cref="DocumentConflictException">A document exists already, is gone, or has another ETag.</exception>
    Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken);

    /// <summary>All documents of a kind that belong to an owner, across partitions, in order of partition and id.</summary>
    Task<IReadOnlyList<StoredDocument>> QueryOwnerAsync(string kind, string owner, CancellationToken cancellationToken);

    /// <summary>All documents of a kind, across partitions, each once, in no particular order; a page at a time.</summary>
    IAsyncEnumerable<StoredDocument> QueryKindAsync(string kind, CancellationToken cancellationToken);

    /// <summary>
    /// At most <paramref name="limit"/> documents of a kind whose due time is not after <paramref name="now"/>, the earliest first. The cost does
    /// not depend on how many are not yet due.
    /// </summary>
    Task<IReadOnlyList<StoredDocument>> QueryDueAsync(string kind, DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>The earliest due time of a kind; null when nothing is due ever.</summary>
    Task<DateTimeOffset?> NextDueAsync(string kind, CancellationToken cancellationToken);
}
