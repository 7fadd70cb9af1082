using System.Text.Json;
using Regie.BotBuilder.Turns;

namespace Regie.BotBuilder;

/// <summary>
/// State that is read once in a turn, changed through accessors, and written only when it changed, always on condition that nobody
/// else wrote it in between.
/// </summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>Creates state in a storage.</summary>
    /// <param name="storage">Where it is kept.</param>
    /// <param name="contextServiceKey">Key in TurnState under which the turn keeps it.</param>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <summary>An accessor for a named property.</summary>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state, when that was not done in this turn or when forced.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && Cached(turnContext) is not null)
        {
            return;
        }

        var turn = TurnOf(turnContext);
        var key = GetStorageKey(turnContext);
        var cached = await ReadAsync(key, cancellationToken);
        while (turn?.MustWait(cached.History) == true)
        {
            await turn.WaitAsync(cancellationToken);
            cached = await ReadAsync(key, cancellationToken);
        }

        turn?.Enter(cached.History);
        turnContext.TurnState.Set(_contextServiceKey, cached);
    }

    /// <summary>Writes the state when it changed or when forced.</summary>
    /// <exception cref="ETagConflictException">Another turn wrote it since it was read.</exception>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Cached(turnContext) is not { } cached || cached.Changes(force) is not { } changes)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var turn = TurnOf(turnContext);
        cached.History = turn is null ? cached.History : turn.Leave(cached.History);
        var item = cached.ToItem(changes);
        await WriteAsync(key, item, cancellationToken);
        cached.Saved(changes, item.ETag);
        turn?.Wrote(cached.History?.HeldUntil is null ? null : token => TakeBackAsync(key, cached, token));
    }

    /// <summary>Empties the state of this turn; it is written when it is saved.</summary>
    public virtual async Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        await LoadAsync(turnContext, false, cancellationToken);
        Cached(turnContext)!.Clear();
    }

    /// <summary>Deletes the state from the storage and from this turn.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of the state as JSON; undefined when it was not loaded in this turn.</summary>
    public JsonElement Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Cached(turnContext)?.ToJson() ?? default;
    }

    /// <summary>The key under which the state of this turn is kept.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>The value of a property of the state that is loaded.</summary>
    /// <exception cref="KeyNotFoundException">The property has no value and T is a value type.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        if (Loaded(turnContext).TryGet<T>(propertyName, out var value))
        {
            return Task.FromResult(value!);
        }

        return typeof(T).IsValueType ? throw new KeyNotFoundException($"{propertyName} has no value.") : Task.FromResult(default(T)!);
    }

    /// <summary>Sets a property of the state that is loaded.</summary>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext).Set(propertyName, value);
        return Task.CompletedTask;
    }

    /// <summary>Removes a property of the state that is loaded.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Whether this is the state of one conversation, in which its turns leave their mark.</summary>
    internal virtual bool RemembersTurns => false;

    private TurnInState? TurnOf(ITurnContext turnContext) => RemembersTurns ? turnContext.TurnState.Get<TurnInState>() : null;

    private async ValueTask<CachedBotState> ReadAsync(string key, CancellationToken cancellationToken)
    {
        var items = await _storage.ReadAsync([key], cancellationToken);
        return new CachedBotState(items.TryGetValue(key, out var found) ? StoreItem.From(found) : null);
    }

    private Task WriteAsync(string key, StoreItem item, CancellationToken cancellationToken) =>
        _storage.WriteAsync(new Dictionary<string, object>(1) { [key] = item }, cancellationToken);

    private async Task TakeBackAsync(string key, CachedBotState cached, CancellationToken cancellationToken)
    {
        cached.History = cached.History! with { HeldUntil = null };
        await WriteAsync(key, cached.ToItem(), cancellationToken);
    }

    private CachedBotState? Cached(ITurnContext turnContext) => turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);

    private CachedBotState Loaded(ITurnContext turnContext) =>
        Cached(turnContext) ?? throw new InvalidOperationException("The state was not loaded in this turn: call LoadAsync first.");

    private sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            var cached = state.Loaded(turnContext);
            if (cached.TryGet<T>(name, out var value) && value is not null)
            {
                return value;
            }

            if (defaultValueFactory is null)
            {
                return default!;
            }

            var created = defaultValueFactory();
            cached.Set(name, created);
            return created;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }
    }
}
