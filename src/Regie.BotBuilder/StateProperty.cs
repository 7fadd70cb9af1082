using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>One property of a state in a turn: as it was read until somebody asks for it, typed from then on.</summary>
/// <param name="name">Its name.</param>
/// <param name="read">Its value as the store gave it, in JSON; empty when the store had none.</param>
internal sealed class StateProperty(string name, ReadOnlyMemory<byte> read = default)
{
    private object? _value;
    private bool _isRaw = !read.IsEmpty;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Whether it has a value now, which may be null.</summary>
    public bool IsThere { get; private set; } = !read.IsEmpty;

    /// <summary>Whether the store had a value.</summary>
    public bool WasRead => !read.IsEmpty;

    /// <summary>Its value as a type.</summary>
    /// <exception cref="JsonException">It is not of that type.</exception>
    public T? As<T>()
    {
        if (typeof(T) == typeof(JsonElement))
        {
            return (T)(object)ToElement();
        }

        // Typed once: every later caller in the turn gets the same object, and what they change in it is saved.
        if (_isRaw)
        {
            Set(JsonSerializer.Deserialize(read.Span, BotJson.TypeInfo<T>()));
        }
        else if (_value is JsonElement element)
        {
            _value = BotJson.Convert<T>(element);
        }

        return _value is T typed ? typed : BotJson.Convert<T>(_value);
    }

    public void Set(object? value)
    {
        _value = value;
        _isRaw = false;
        IsThere = true;
    }

    public void Remove()
    {
        _value = null;
        _isRaw = false;
        IsThere = false;
    }

    /// <summary>Writes the value that it has now.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        if (_isRaw)
        {
            writer.WriteRawValue(read.Span, skipInputValidation: true);
        }
        else if (_value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(writer, _value, BotJson.Options.GetTypeInfo(_value.GetType()));
        }
    }

    /// <summary>Whether it is, as JSON, what was read. A store may give back the same JSON in other words.</summary>
    /// <param name="now">The value that it has now, as it was written.</param>
    public bool IsAsRead(ReadOnlySpan<byte> now) => IsThere && (_isRaw || (WasRead && JsonValues.AreSame(read.Span, now)));

    private JsonElement ToElement() => _isRaw ? JsonElement.Parse(read.Span, new JsonDocumentOptions { MaxDepth = BotJson.MaxWrittenDepth }) : BotJson.Convert<JsonElement>(_value);
}
