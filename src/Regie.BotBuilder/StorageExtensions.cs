namespace Regie.BotBuilder;

/// <summary>Typed reading from a storage.</summary>
public static class StorageExtensions
{
    /// <summary>Reads items as a type. A key that does not exist is not in the result.</summary>
    /// <exception cref="System.Text.Json.JsonException">An item is not of that type.</exception>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var items = await storage.ReadAsync(keys, cancellationToken);
        var typed = new Dictionary<string, TStoreItem>(items.Count);
        foreach (var (key, item) in items)
        {
            var value = item as TStoreItem ?? (item as StoreItem)?.As<TStoreItem>();
            if (value is not null)
            {
                typed.Add(key, value);
            }
        }

        return typed;
    }
}
