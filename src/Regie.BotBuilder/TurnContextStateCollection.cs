namespace Regie.BotBuilder;

/// <summary>What lives as long as a turn, by key or by type. What can be disposed is disposed with the turn.</summary>
public class TurnContextStateCollection : Dictionary<string, object?>, IDisposable
{
    // Room for what an adapter puts in, and some more.
    private const int Usual = 10;
    private bool _disposed;

    /// <summary>Creates an empty collection.</summary>
    public TurnContextStateCollection()
        : base(Usual)
    {
    }

    /// <summary>The value under a key; default when there is none.</summary>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public T? Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return TryGetValue(key, out var value) && value is not null ? (T)value : default;
    }

    /// <summary>The value under the full name of its type; default when there is none.</summary>
    public T? Get<T>()
        where T : class => Get<T>(typeof(T).FullName!);

    /// <summary>Adds a value under a key.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        base.Add(key, value);
    }

    /// <summary>Adds a value under the full name of its type.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName!, value);

    /// <summary>Sets the value under a key, whether or not there was one.</summary>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        this[key] = value;
    }

    /// <summary>Sets the value under the full name of its type, whether or not there was one.</summary>
    public void Set<T>(T? value)
        where T : class => Set(typeof(T).FullName!, value);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the values.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        if (disposing)
        {
            foreach (var value in Values)
            {
                (value as IDisposable)?.Dispose();
            }
        }

        _disposed = true;
    }
}
