using System.Globalization;
using System.Text;

namespace Regie.Bot.Cards;

/// <summary>Text that a person typed. It is always shown as text: in a text run, which knows no markdown, and never in a text block.</summary>
public static class UserText
{
    /// <summary>
    /// Without what no one can see or type on purpose: control characters (line breaks become one kind), bidirectional overrides, which could
    /// make a card read as something else, and half surrogate pairs; trimmed.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n' || rune.Value == '\t' || !Hidden(rune))
                clean.Append(rune);
        }

        return clean.ToString().Trim();
    }

    /// <summary>On one line, for a name or a title.</summary>
    public static string OneLine(string? text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>At most so many characters, with an ellipsis when some were left out.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = most - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end].TrimEnd() + "…";
    }

    private static bool Hidden(Rune rune) =>
        rune.Value is 0xFFFD or 0xFFFE or 0xFFFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Surrogate;
}
