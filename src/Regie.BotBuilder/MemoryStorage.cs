using System.Globalization;

namespace Regie.BotBuilder;

/// <summary>A storage in memory, as strict about ETags as a real one: for tests and for trying things out.</summary>
public class MemoryStorage : IStorage
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, StoreItem> _items = [];
    private long _version;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item))
                {
                    found[key] = new StoreItem(item.Json, item.ETag);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var items = changes.Select(change => (change.Key, change.Value, Item: StoreItem.From(change.Value))).ToList();
        lock (_gate)
        {
            foreach (var (key, _, item) in items)
            {
                ThrowIfChanged(key, item.ETag);
            }

            foreach (var (key, value, item) in items)
            {
                var eTag = (++_version).ToString(CultureInfo.InvariantCulture);
                _items[key] = new StoreItem(item.Json, eTag);
                if (value is IStoreItem versioned)
                {
                    versioned.ETag = eTag;
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void ThrowIfChanged(string key, string? eTag)
    {
        var current = _items.GetValueOrDefault(key)?.ETag;
        if (eTag != "*" && eTag != current)
        {
            throw new ETagConflictException($"Etag conflict on {key}: {eTag ?? "new"} was expected, {current ?? "nothing"} is there.");
        }
    }
}
