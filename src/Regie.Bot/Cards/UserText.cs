using System.Globalization;
using System.Text;

namespace Regie.Bot.Cards;

/// <summary>Text that a person typed. It is always shown as text: in a text run, which knows no markdown, and never in a text block.</summary>
public static class UserText
{
    private const int MostOfTitle = 40;

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

    /// <summary>At most so many characters, with an ellipsis when some were left out; what people see as one character is not cut in two.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next < most)
            end = next;
        // One letter with a great many accents: part of it is better than none.
        if (end == 0)
            end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd() + "…";
    }

    /// <summary>A name as the title of a button: short enough for one line, and cut between words when that leaves at least half of it.</summary>
    public static string Title(string name)
    {
        if (name.Length <= MostOfTitle)
            return name;
        var kept = Shorten(name, MostOfTitle)[..^1];
        if (!char.IsWhiteSpace(name[kept.Length]) && kept.LastIndexOf(' ') is var space and >= MostOfTitle / 2)
            kept = kept[..space];
        return kept.TrimEnd(' ', ',', ';', ':', '(', '-', '–') + "…";
    }

    private static bool Hidden(Rune rune) =>
        rune.Value is 0xFFFD or 0xFFFE or 0xFFFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Surrogate;
}
