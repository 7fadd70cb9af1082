using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>A text.</summary>
/// <param name="name">Its name in JSON.</param>
/// <param name="get">Gives it.</param>
/// <param name="set">Sets it.</param>
/// <param name="isCommon">Whether few different ones are seen; see <see cref="CommonTexts"/>.</param>
internal sealed class TextField<T>(string name, Func<T, string?> get, Action<T, string?> set, bool isCommon = false) : WireField<T>(name)
{
    public override void Read(ref WireReader reader, T owner) => set(owner, isCommon ? reader.CommonText() : reader.Text());

    public override void Write(Utf8JsonWriter writer, T owner)
    {
        if (get(owner) is { } text)
        {
            writer.WriteString(Written, text);
        }
    }
}
