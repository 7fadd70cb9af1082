using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Regie.AdaptiveCards.Json;

/// <summary>A fallback: the text <c>drop</c>, or an element.</summary>
internal sealed class AdaptiveFallbackConverter : JsonConverter<AdaptiveFallbackElement>
{
    public override AdaptiveFallbackElement? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var content = JsonSerializer.Deserialize(ref reader, Content(options));
            return content is null ? null : new AdaptiveFallbackElement(content);
        }

        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if ("drop".Equals(text, StringComparison.OrdinalIgnoreCase)) return new AdaptiveFallbackElement(AdaptiveFallbackType.Drop);
        if (text is null) reader.Skip();
        ParseWarnings.Add(AdaptiveWarning.WarningStatusCode.InvalidValue, $"'{text}' is not a fallback");
        return null;
    }

    public override void Write(Utf8JsonWriter writer, AdaptiveFallbackElement value, JsonSerializerOptions options)
    {
        if (value.Type == AdaptiveFallbackType.Drop) writer.WriteStringValue("drop");
        else if (value.Content is { } content) JsonSerializer.Serialize(writer, content, Content(options));
        else writer.WriteNullValue();
    }

    private static JsonTypeInfo<AdaptiveTypedElement> Content(JsonSerializerOptions options) =>
        (JsonTypeInfo<AdaptiveTypedElement>)options.GetTypeInfo(typeof(AdaptiveTypedElement));
}
