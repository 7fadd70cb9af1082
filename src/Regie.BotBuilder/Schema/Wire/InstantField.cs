using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>An instant.</summary>
internal sealed class InstantField<T>(string name, Func<T, WireInstant?> get, Action<T, WireInstant?> set) : WireField<T>(name)
{
    public override void Read(ref WireReader reader, T owner) => set(owner, reader.Instant());

    public override void Write(Utf8JsonWriter writer, T owner)
    {
        if (get(owner) is { } instant)
        {
            writer.WritePropertyName(Written);
            WireInstantConverter.Write(writer, instant);
        }
    }
}
