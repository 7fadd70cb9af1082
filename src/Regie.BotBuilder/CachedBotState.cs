using System.Text.Json;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Turns;

namespace Regie.BotBuilder;

/// <summary>State as it lives in one turn: each property raw until it is asked for, typed from then on.</summary>
internal sealed class CachedBotState
{
    // Few, so they are searched one by one.
    private readonly List<StateProperty> _properties = new(2);

    // What was written last; null while nothing was written since the state was read.
    private byte[]? _saved;

    public CachedBotState(StoreItem? item)
    {
        if (item is not null)
        {
            ETag = item.ETag;
            Read(item.Json);
        }
    }

    /// <summary>Version that was read or written last; null when there is nothing in the store yet.</summary>
    public string? ETag { get; private set; }

    /// <summary>The last turns of the conversation; null when this is not the state of one, or none was written yet.</summary>
    public TurnHistory? History { get; set; }

    public bool TryGet<T>(string name, out T? value)
    {
        if (Find(name) is { IsThere: true } property)
        {
            value = property.As<T>();
            return true;
        }

        value = default;
        return false;
    }

    public void Set(string name, object? value)
    {
        var property = Find(name);
        if (property is null)
        {
            _properties.Add(property = new StateProperty(name));
        }

        property.Set(value);
    }

    public void Remove(string name) => Find(name)?.Remove();

    public void Clear() => _properties.ForEach(property => property.Remove());

    public JsonElement ToJson() => JsonElement.Parse(Serialize(out _));

    /// <summary>What the bot keeps here, as JSON; null when it is what was read or written last.</summary>
    public byte[]? Changes(bool force)
    {
        var json = Serialize(out var isAsRead);
        var isSame = _saved is null ? isAsRead : json.AsSpan().SequenceEqual(_saved);
        return force || !isSame ? json : null;
    }

    /// <summary>The item to write: what the bot keeps, and the history.</summary>
    public StoreItem ToItem(byte[] changes) => new(History is null ? changes : TurnHistoryJson.Append(changes, History), ETag);

    /// <summary>Takes note that the store holds this now.</summary>
    public void Saved(byte[] changes, string? eTag)
    {
        _saved = changes;
        ETag = eTag;
    }

    /// <summary>The item to write when only the history changed.</summary>
    public StoreItem ToItem() => ToItem(_saved ?? Serialize(out _));

    private StateProperty? Find(string name)
    {
        foreach (var property in _properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    private void Read(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = BotJson.MaxWrittenDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new InvalidOperationException("Data is not in the correct format for BotState.");
        }

        ReadOnlyMemory<byte> turns = default;
        ReadOnlyMemory<byte> answers = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isTurns = reader.ValueTextEquals(TurnHistoryJson.Property);
            var isAnswers = reader.ValueTextEquals(TurnHistoryJson.AnswersProperty);
            var name = isTurns || isAnswers ? null : reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var value = json[start..(int)reader.BytesConsumed];
            if (name is not null)
            {
                _properties.Add(new StateProperty(name, value));
            }
            else
            {
                (turns, answers) = isTurns ? (value, answers) : (turns, value);
            }
        }

        reader.Read(); // Nothing may follow.
        History = turns.IsEmpty ? null : TurnHistoryJson.Read(turns.Span, answers.Span);
    }

    /// <param name="isAsRead">Whether it is what was read.</param>
    private byte[] Serialize(out bool isAsRead)
    {
        using var buffer = JsonBuffer.Rent();
        var writer = buffer.Writer;
        isAsRead = true;
        writer.WriteStartObject();
        foreach (var property in _properties)
        {
            if (!property.IsThere)
            {
                isAsRead &= !property.WasRead;
                continue;
            }

            writer.WritePropertyName(property.Name);
            var start = buffer.Written.Length;
            property.Write(writer);
            isAsRead &= property.IsAsRead(buffer.Written[start..]);
        }

        writer.WriteEndObject();
        return buffer.Written.ToArray();
    }
}
