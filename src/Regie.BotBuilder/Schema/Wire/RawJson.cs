using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>A part of an activity as it came, until somebody asks for it.</summary>
internal sealed class RawJson(byte[] utf8)
{
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = BotJson.MaxWrittenDepth };

    /// <summary>One JSON value that was found well-formed.</summary>
    public ReadOnlySpan<byte> Utf8 => utf8;

    /// <summary>The value that the reader stands at; null where it says so.</summary>
    /// <exception cref="JsonException">It is not what an activity may hold.</exception>
    public static RawJson? Read(ref WireReader reader) => reader.Token == JsonTokenType.Null ? null : new RawJson(reader.WholeToKeep().ToArray());

    /// <summary>The value as one can look into it.</summary>
    public JsonElement ToElement() => JsonElement.Parse(utf8, Depth);

    /// <summary>The value as a type.</summary>
    /// <exception cref="JsonException">It is not of that type.</exception>
    public T? As<T>() => JsonSerializer.Deserialize(utf8, BotJson.TypeInfo<T>());

    /// <summary>Writes it as it came.</summary>
    public void Write(Utf8JsonWriter writer) => writer.WriteRawValue(utf8, skipInputValidation: true);

    /// <summary>A text that stands in an object in this one; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">It holds half a character.</exception>
    public string? TextAt(ReadOnlySpan<byte> outer, ReadOnlySpan<byte> inner)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = BotJson.MaxWrittenDepth });
        return Enter(ref reader, outer) && Enter(ref reader, inner) && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
    }

    // To the value of a field of the object that comes next.
    private static bool Enter(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (reader.TokenType == JsonTokenType.None)
        {
            reader.Read();
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(name);
            reader.Read();
            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
