using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>An object that has a table of its own.</summary>
internal sealed class ObjectField<T, TValue>(string name, WireObject<TValue> table, Func<T, TValue?> get, Action<T, TValue?> set) : WireField<T>(name)
    where TValue : class, new()
{
    public override void Read(ref WireReader reader, T owner) => set(owner, table.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, T owner)
    {
        if (get(owner) is { } value)
        {
            writer.WritePropertyName(Written);
            table.Write(writer, value);
        }
    }
}
