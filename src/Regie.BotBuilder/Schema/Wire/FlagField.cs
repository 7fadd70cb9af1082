using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>A truth value.</summary>
internal sealed class FlagField<T>(string name, Func<T, bool?> get, Action<T, bool?> set) : WireField<T>(name)
{
    public override void Read(ref WireReader reader, T owner) => set(owner, reader.Flag());

    public override void Write(Utf8JsonWriter writer, T owner)
    {
        if (get(owner) is { } flag)
        {
            writer.WriteBoolean(Written, flag);
        }
    }
}
