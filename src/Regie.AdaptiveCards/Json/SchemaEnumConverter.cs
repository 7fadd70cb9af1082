using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards.Json;

/// <summary>Writes a value as the schema has it (<c>extraLarge</c>). Reads it in any casing; what is not known becomes the default,
/// with a warning.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class SchemaEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, JsonEncodedText> Names = Enum.GetValues<T>()
        .ToDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        // Enum.TryParse takes numbers too; the schema does not.
        if (text is { Length: > 0 } && char.IsLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value)) return value;
        if (text is null) reader.Skip();
        // The schema's own word for what is left out.
        if (!"default".Equals(text, StringComparison.OrdinalIgnoreCase))
            ParseWarnings.Add(AdaptiveWarning.WarningStatusCode.InvalidValue, $"'{text}' is not a value of {typeof(T).Name}");
        return default;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Names[value]);
}
