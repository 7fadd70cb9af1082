using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Regie.BotBuilder.Schema;

/// <summary>Reads a semantic action. One that cannot be read is ignored, as the Activity Protocol demands (A3133), and kept: the message counts without it.</summary>
internal sealed class SemanticActionConverter : JsonConverter<SemanticAction>
{
    public override SemanticAction? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        try
        {
            return JsonSerializer.Deserialize(ref reader, BotJson.TypeInfo<SemanticAction>());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            reader = start;
            return new SemanticAction { Unread = JsonMetadataServices.JsonElementConverter.Read(ref reader, typeof(JsonElement), options) };
        }
    }

    public override void Write(Utf8JsonWriter writer, SemanticAction value, JsonSerializerOptions options)
    {
        if (value.Unread is { } unread)
        {
            JsonSerializer.Serialize(writer, unread, BotJson.TypeInfo<JsonElement>());
        }
        else
        {
            JsonSerializer.Serialize(writer, value, BotJson.TypeInfo<SemanticAction>());
        }
    }
}
