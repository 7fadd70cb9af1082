using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>Lets System.Text.Json read and write by a table, wherever the object stands in another.</summary>
internal sealed class WireObjectConverter<T>(WireObject<T> table) : JsonConverter<T>
    where T : class, new()
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Where it stands in what is read is not to be had here, so this way costs a copy.
        var element = JsonElement.ParseValue(ref reader);
        return table.Parse(JsonMarshal.GetRawUtf8Value(element), options.MaxDepth);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => table.Write(writer, value);
}
