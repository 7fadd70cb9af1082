using System.Buffers;
using System.Text.Json;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Turns;

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
            if (property.Name is not (TurnHistoryJson.Property or TurnHistoryJson.AnswersProperty))
            {
                _values[property.Name] = property.Value.Clone();
            }
        }

        if (document.RootElement.TryGetProperty(TurnHistoryJson.Property, out var turns))
        {
            document.RootElement.TryGetProperty(TurnHistoryJson.AnswersProperty, out var answers);
            History = TurnHistoryJson.Read(turns, answers);
        }

        _saved = Serialize();
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
        return force || !json.AsSpan().SequenceEqual(_saved) ? json : null;
    }

    /// <summary>The item to write: what the bot keeps, and the history.</summary>
    public StoreItem ToItem(byte[] changes) => new(History is null ? changes : WithHistory(changes, History), ETag);

    /// <summary>Takes note that the store holds this now.</summary>
    public void Saved(byte[] changes, StoreItem item)
    {
        _saved = changes;
        ETag = item.ETag;
    }

    /// <summary>The item to write when only the history changed.</summary>
    public StoreItem ToItem() => ToItem(_saved);

    private static byte[] WithHistory(byte[] json, TurnHistory history)
    {
        var buffer = new ArrayBufferWriter<byte>(json.Length + 1024);
        buffer.Write(json.AsSpan(0, json.Length - 1));
        if (json.Length > Empty.Length)
        {
            buffer.Write(","u8);
        }

        var start = buffer.WrittenCount;
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            TurnHistoryJson.Write(writer, history);
            writer.WriteEndObject();
        }

        // Without the brace of an object of its own: its properties stand in that of the bot.
        var all = buffer.WrittenSpan;
        return [.. all[..start], .. all[(start + 1)..]];
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
