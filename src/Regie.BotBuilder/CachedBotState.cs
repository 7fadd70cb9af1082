using System.Text.Json;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Turns;

namespace Regie.BotBuilder;

/// <summary>State as it lives in one turn: each property raw until it is asked for, typed from then on.</summary>
internal sealed class CachedBotState
{
    private static readonly byte[] Empty = "{}"u8.ToArray();
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = BotJson.MaxWrittenDepth };
    private readonly Dictionary<string, object?> _values = [];

    // What the store gave, until something is written: then that.
    private readonly List<KeyValuePair<string, JsonElement>> _read = [];
    private byte[]? _saved;

    public CachedBotState(StoreItem? item)
    {
        if (item is null)
        {
            return;
        }

        ETag = item.ETag;
        using var document = JsonDocument.Parse(item.Json, Depth);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException("Data is not in the correct format for BotState.");
        }

        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (IsBots(property))
            {
                var value = property.Value.Clone();
                _read.Add(new(property.Name, value));
                _values[property.Name] = value;
            }
        }

        if (document.RootElement.TryGetProperty(TurnHistoryJson.Property, out var turns))
        {
            document.RootElement.TryGetProperty(TurnHistoryJson.AnswersProperty, out var answers);
            History = TurnHistoryJson.Read(turns, answers);
        }
    }

    /// <summary>Version that was read or written last; null when there is nothing in the store yet.</summary>
    public string? ETag { get; private set; }

    /// <summary>The last turns of the conversation; null when this is not the state of one, or none was written yet.</summary>
    public TurnHistory? History { get; set; }

    public bool TryGet<T>(string name, out T? value)
    {
        if (!_values.TryGetValue(name, out var found))
        {
            value = default;
            return false;
        }

        if (found is JsonElement && typeof(T) != typeof(JsonElement))
        {
            // Typed once: every later caller in the turn gets the same object, and what they change in it is saved.
            _values[name] = found = BotJson.Convert<T>(found);
        }

        value = found is T typed ? typed : BotJson.Convert<T>(found);
        return true;
    }

    public void Set(string name, object? value) => _values[name] = value;

    public void Remove(string name) => _values.Remove(name);

    public void Clear() => _values.Clear();

    public JsonElement ToJson() => JsonElement.Parse(Serialize());

    /// <summary>What the bot keeps here, as JSON; null when it is what was read or written last.</summary>
    public byte[]? Changes(bool force)
    {
        var json = Serialize();
        var isSame = _saved is null ? IsRead(json) : json.AsSpan().SequenceEqual(_saved);
        return force || !isSame ? json : null;
    }

    /// <summary>The item to write: what the bot keeps, and the history.</summary>
    public StoreItem ToItem(byte[] changes) => new(History is null ? changes : TurnHistoryJson.Append(changes, History), ETag);

    /// <summary>Takes note that the store holds this now.</summary>
    public void Saved(byte[] changes, StoreItem item)
    {
        _saved = changes;
        ETag = item.ETag;
    }

    /// <summary>The item to write when only the history changed.</summary>
    public StoreItem ToItem() => ToItem(_saved ?? Serialize());

    // Value by value: a store may give back the same JSON in other words.
    private bool IsRead(byte[] json)
    {
        if (_values.Count != _read.Count)
        {
            return false;
        }

        using var now = JsonDocument.Parse(json, Depth);
        foreach (var (name, before) in _read)
        {
            if (!now.RootElement.TryGetProperty(name, out var value) || !JsonElement.DeepEquals(value, before))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBots(JsonProperty property) =>
        !property.NameEquals(TurnHistoryJson.Property) && !property.NameEquals(TurnHistoryJson.AnswersProperty);

    private byte[] Serialize() =>
        _values.Count == 0 ? Empty : JsonSerializer.SerializeToUtf8Bytes(_values, BotJson.TypeInfo<Dictionary<string, object?>>());
}
