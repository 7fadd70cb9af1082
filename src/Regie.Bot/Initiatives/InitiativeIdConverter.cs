using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.Bot.Initiatives;

/// <summary>An initiative's id is a string in JSON.</summary>
internal sealed class InitiativeIdConverter : JsonConverter<InitiativeId>
{
    /// <inheritdoc/>
    public override InitiativeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InitiativeId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("Not an initiative's id.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, InitiativeId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
