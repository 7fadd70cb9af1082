namespace Regie.BotBuilder;

/// <summary>
/// Keeps objects by key. What is written is kept as JSON; what is read is a <see cref="StoreItem"/>, to be read as a type
/// with <see cref="StorageExtensions.ReadAsync{TStoreItem}"/>.
/// </summary>
/// <remarks>
/// For a value that is an <see cref="IStoreItem"/>, its ETag is the condition of the write: null creates and fails when the key exists,
/// `*` always writes, and any other replaces exactly that version. Another value is written whatever is there.
/// </remarks>
public interface IStorage
{
    /// <summary>Reads items. A key that does not exist is not in the result.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items. An item that is an IStoreItem has its new ETag afterwards.</summary>
    /// <exception cref="ETagConflictException">An item was changed, created or deleted since it was read.</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes items. A key that does not exist is no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
