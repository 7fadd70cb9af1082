using System.Globalization;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>The store as the layer sees one.</summary>
internal sealed class StoreStorage(Store store) : IStorage
{
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (store.Read(key) is { } state)
            {
                found.Add(key, new StoreItem(state.Json, state.Version.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            var item = StoreItem.From(value);
            var current = store.Read(key);
            var written = new StoredState(item.Json, (current?.Version ?? 0) + 1);
            if (current?.Version.ToString(CultureInfo.InvariantCulture) != item.ETag || !store.TryWrite(key, current, written))
            {
                throw new ETagConflictException();
            }

            item.ETag = written.Version.ToString(CultureInfo.InvariantCulture);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
