using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards.Json;

/// <summary>A number of pixels, written as <c>80px</c>.</summary>
internal sealed class PixelsConverter : JsonConverter<uint>
{
    public override uint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt32(out var number)) return number;
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (Pixels.Parse(text) is { } pixels) return pixels;
        if (text is null) reader.Skip();
        ParseWarnings.Add(AdaptiveWarning.WarningStatusCode.InvalidValue, $"'{text}' is not a number of pixels");
        return 0;
    }

    public override void Write(Utf8JsonWriter writer, uint value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Pixels.Format(value));
}
