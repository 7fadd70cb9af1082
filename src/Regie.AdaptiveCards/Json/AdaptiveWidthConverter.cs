using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards.Json;

/// <summary>A width as the schema writes it: <c>auto</c>, <c>stretch</c>, <c>80px</c> or a number, which is a weight.</summary>
internal sealed class AdaptiveWidthConverter : JsonConverter<AdaptiveWidth>
{
    public override AdaptiveWidth? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number) return AdaptiveWidth.OfWeight(reader.GetDouble());
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        try
        {
            if (text is not null) return new AdaptiveWidth(text);
        }
        catch (FormatException)
        {
            // The warning below says it.
        }

        if (text is null) reader.Skip();
        ParseWarnings.Add(AdaptiveWarning.WarningStatusCode.InvalidValue, $"'{text}' is not a width");
        return null;
    }

    public override void Write(Utf8JsonWriter writer, AdaptiveWidth value, JsonSerializerOptions options)
    {
        if (value.Weight is { } weight) writer.WriteNumberValue(weight);
        else writer.WriteStringValue(value.ToString());
    }
}
