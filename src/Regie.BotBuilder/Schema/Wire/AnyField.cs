using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>A value of any kind: kept as it came until somebody asks for it.</summary>
/// <param name="name">Its name in JSON.</param>
/// <param name="get">Gives it, or the raw JSON when nobody has asked for it yet.</param>
/// <param name="set">Sets the raw JSON.</param>
internal sealed class AnyField<T>(string name, Func<T, object?> get, Action<T, RawJson?> set) : WireField<T>(name)
{
    public override void Read(ref WireReader reader, T owner) => set(owner, RawJson.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, T owner)
    {
        switch (get(owner))
        {
            case null:
                break;

            case RawJson raw:
                writer.WritePropertyName(Written);
                raw.Write(writer);
                break;

            case var value:
                writer.WritePropertyName(Written);
                JsonSerializer.Serialize(writer, value, BotJson.Options.GetTypeInfo(value.GetType()));
                break;
        }
    }
}
