using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards.Json;

/// <summary>A height as the schema writes it: <c>auto</c>, <c>stretch</c> or <c>80px</c>.</summary>
internal sealed class AdaptiveHeightConverter : JsonConverter<AdaptiveHeight>
{
    public override AdaptiveHeight Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (Pixels.Parse(text) is { } pixels) return new AdaptiveHeight(pixels);
        if ("stretch".Equals(text, StringComparison.OrdinalIgnoreCase)) return AdaptiveHeight.Stretch;
        if (text is null) reader.Skip();
        if (!"auto".Equals(text, StringComparison.OrdinalIgnoreCase))
            ParseWarnings.Add(AdaptiveWarning.WarningStatusCode.InvalidValue, $"'{text}' is not a height");
        return AdaptiveHeight.Auto;
    }

    public override void Write(Utf8JsonWriter writer, AdaptiveHeight value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.HeightType switch
        {
            AdaptiveHeightType.Stretch => "stretch",
            AdaptiveHeightType.Pixel => Pixels.Format(value.Unit ?? 0),
            _ => "auto",
        });
}
