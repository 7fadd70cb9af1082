namespace Regie.Bot.Storage;

/// <summary>A store that can be read from the first document to the last: to copy it.</summary>
internal interface IWholeStore : IDocumentStore
{
    /// <summary>
    /// Every document of every kind, in no particular order, a page at a time; one that is changed meanwhile may be seen before or after. The store's own, such as
    /// its version, are left out.
    /// </summary>
    IAsyncEnumerable<StoredDocument> ReadAllAsync(CancellationToken cancellationToken);
}
