using System.Text.Json;
using System.Text.RegularExpressions;

namespace Regie.Bot.Cards;

/// <summary>
/// Reads JSON strings that may hold half a surrogate pair: a field that is full cuts an emoji in two, and the client sends that as it is.
/// System.Text.Json refuses the whole string then.
/// </summary>
internal static partial class WholeText
{
    /// <summary>The string, with the replacement character for half a pair.</summary>
    /// <exception cref="InvalidOperationException">It is no string.</exception>
    public static string? Of(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException) when (text.ValueKind == JsonValueKind.String)
        {
            using var mended = JsonDocument.Parse(Escapes().Replace(text.GetRawText(), escape => escape.Groups["half"].Success ? @"\ufffd" : escape.Value));
            return mended.RootElement.GetString();
        }
    }

    /// <summary>Every escape, so that an escaped backslash is not taken for the start of one; a high and a low half together are one.</summary>
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
