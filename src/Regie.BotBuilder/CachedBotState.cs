using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>State as it lives in one turn: each property raw until it is asked for, typed from then on.</summary>
internal sealed class CachedBotState
{
    private static readonly byte[] Empty = "{}"u8.ToArray();
    private readonly Dictionary<string, object?> _values = [];
    private byte[] _saved;

    public CachedBotState(StoreItem? item)
    {
        ETag = item?.ETag;
        _saved = Empty;
        if (item is null)
        {
            return;
        }

        using var document = JsonDocument.Parse(item.Json, new JsonDocumentOptions { MaxDepth = BotJson.MaxDepth });
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException("Data is not in the correct format for BotState.");
        }

        foreach (var property in document.RootElement.EnumerateObject())
        {
            _values[property.Name] = property.Value.Clone();
        }

        _saved = Serialize();
    }

    /// <summary>Version that was read or written last; null when there is nothing in the store yet.</summary>
    public string? ETag { get; private set; }

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

    /// <summary>The state to write, or null when nothing changed since it was read or written.</summary>
    public StoreItem? Changes(bool force)
    {
        var json = Serialize();
        return force || !json.AsSpan().SequenceEqual(_saved) ? new StoreItem(json, ETag) : null;
    }

    public void Saved(StoreItem item)
    {
        _saved = item.Json.ToArray();
        ETag = item.ETag;
    }

    private byte[] Serialize()
    {
        if (_values.Count == 0)
        {
            return Empty;
        }

        var options = BotJson.Options;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = options.Encoder, MaxDepth = options.MaxDepth }))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in _values)
            {
                writer.WritePropertyName(name);
                if (value is null)
                {
                    writer.WriteNullValue();
                }
                else
                {
                    JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
                }
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
