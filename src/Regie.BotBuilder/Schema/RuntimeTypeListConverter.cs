using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>Writes each item of a list as what it is (a Mention among entities), where the API declares a base type. Reads the base type. Public because the JSON metadata that other assemblies generate names it.</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public sealed class RuntimeTypeListConverter<T> : JsonConverter<IList<T>>
    where T : class
{
    /// <inheritdoc/>
    public override IList<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ((JsonConverter<List<T>>)BotJson.TypeInfo<List<T>>().Converter).Read(ref reader, typeof(List<T>), BotJson.Options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            if (item is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                JsonSerializer.Serialize(writer, item, BotJson.Options.GetTypeInfo(item.GetType()));
            }
        }

        writer.WriteEndArray();
    }
}
