using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards.Json;

/// <summary>A version of the schema, as text.</summary>
internal sealed class AdaptiveSchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override AdaptiveSchemaVersion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new AdaptiveSchemaVersion(reader.GetString()!)
            : throw new JsonException("The version must be a text.");

    public override void Write(Utf8JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
