using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>A value that few activities have: read and written by the metadata of its type.</summary>
internal sealed class TypedField<T, TValue>(string name, Func<T, TValue?> get, Action<T, TValue?> set) : WireField<T>(name)
    where TValue : class
{
    public override void Read(ref WireReader reader, T owner) => set(owner, JsonSerializer.Deserialize(reader.Whole(), BotJson.TypeInfo<TValue>()));

    public override void Write(Utf8JsonWriter writer, T owner)
    {
        if (get(owner) is { } value)
        {
            writer.WritePropertyName(Written);
            JsonSerializer.Serialize(writer, value, BotJson.TypeInfo<TValue>());
        }
    }
}
