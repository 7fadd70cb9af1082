using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards.Json;

/// <summary>An element to show or hide: the text of its id, or an object that also says which of the two.</summary>
internal sealed class AdaptiveTargetElementConverter : JsonConverter<AdaptiveTargetElement>
{
    public override AdaptiveTargetElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new AdaptiveTargetElement(reader.GetString()!);
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("A target must be a text or an object.");
        return new AdaptiveTargetElement
        {
            ElementId = document.RootElement.TryGetProperty("elementId"u8, out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null,
            IsVisible = document.RootElement.TryGetProperty("isVisible"u8, out var visible) ? visible.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ => null,
            } : null,
        };
    }

    public override void Write(Utf8JsonWriter writer, AdaptiveTargetElement value, JsonSerializerOptions options)
    {
        if (value.IsVisible is not { } isVisible)
        {
            writer.WriteStringValue(value.ElementId);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("elementId"u8, value.ElementId);
        writer.WriteBoolean("isVisible"u8, isVisible);
        writer.WriteEndObject();
    }
}
