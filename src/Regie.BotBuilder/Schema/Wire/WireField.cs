using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>One field of an object as it goes over the wire.</summary>
/// <param name="name">Its name in JSON.</param>
internal abstract class WireField<T>(string name)
{
    /// <summary>Its name in JSON.</summary>
    public string Name => name;

    /// <summary>Its name as it is written.</summary>
    protected JsonEncodedText Written { get; } = JsonEncodedText.Encode(name);

    /// <summary>Reads the value that the reader stands at.</summary>
    /// <exception cref="JsonException">It is not of the field's kind.</exception>
    public abstract void Read(ref WireReader reader, T owner);

    /// <summary>Writes name and value, when there is one.</summary>
    public abstract void Write(Utf8JsonWriter writer, T owner);
}
