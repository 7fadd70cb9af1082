using System.Collections.Concurrent;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>Where both subjects keep their state: JSON with a version, written only on the version that was read. In memory, so that no database is measured.</summary>
internal sealed class Store
{
    private readonly ConcurrentDictionary<string, StoredState> _states = new();

    public StoredState? Read(string key) => _states.GetValueOrDefault(key);

    /// <summary>Writes over what was read; null when there was nothing.</summary>
    /// <returns>False when another wrote in between.</returns>
    public bool TryWrite(string key, StoredState? read, StoredState written) =>
        read is null ? _states.TryAdd(key, written) : _states.TryUpdate(key, written, read);
}
