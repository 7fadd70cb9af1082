using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Dialogs.Storage;

/// <summary>Writes each value as what it is, and reads each as the simplest value that says the same.</summary>
internal sealed class StateBagConverter : JsonConverter<IDictionary<string, object?>>
{
    public override IDictionary<string, object?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var bag = new Dictionary<string, object?>();
        if (document.RootElement.ValueKind != JsonValueKind.Object) return bag;
        foreach (var property in document.RootElement.EnumerateObject()) bag[property.Name] = StateBag.FromJson(property.Value);
        return bag;
    }

    public override void Write(Utf8JsonWriter writer, IDictionary<string, object?> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, item) in value)
        {
            writer.WritePropertyName(key);
            if (item is null) writer.WriteNullValue();
            else JsonSerializer.Serialize(writer, item, options.GetTypeInfo(item.GetType()));
        }

        writer.WriteEndObject();
    }
}
