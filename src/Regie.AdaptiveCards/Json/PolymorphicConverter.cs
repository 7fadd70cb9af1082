using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards.Json;

/// <summary>Writes an element as what it is, and reads it as what its <c>type</c> says.</summary>
/// <typeparam name="T">What may stand here.</typeparam>
internal sealed class PolymorphicConverter<T> : JsonConverter<T>
    where T : AdaptiveTypedElement
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The schema allows a bare text between the runs of a rich text.
        if (reader.TokenType == JsonTokenType.String && typeof(T) == typeof(AdaptiveInline))
            return (T)(object)new AdaptiveTextRun(reader.GetString()!);
        var type = ElementTypes.Resolve(PeekType(reader), typeof(T));
        return (T?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(type));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    // The reader is a copy: the real one stays at the start of the element.
    private static string? PeekType(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("An element must be an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (isType) return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
        }

        return null;
    }
}
