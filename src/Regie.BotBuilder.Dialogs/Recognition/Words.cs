using System.Globalization;
using System.Text;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>The words of a text.</summary>
internal static class Words
{
    // No answer to a prompt is longer; what comes after is not looked at.
    private const int MaxLength = 1000;

    public static List<Word> Of(string? text)
    {
        var words = new List<Word>();
        if (text is null) return words;
        var length = Math.Min(text.Length, MaxLength);
        for (var i = 0; i < length; i++)
        {
            if (!IsPart(text, i)) continue;
            var start = i;
            while (i + 1 < length && IsPart(text, i + 1)) i++;
            words.Add(new Word(Normalize(text[start..(i + 1)]), start, i));
        }

        return words;
    }

    /// <summary>In lower case and without accents: één, Een and een are the same.</summary>
    public static string Normalize(string text)
    {
        // A half of a surrogate pair has no normal form; what is not text is compared as it is.
        if (HasLoneSurrogate(text)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    private static bool IsPart(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate or UnicodeCategory.OtherSymbol;

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsSurrogatePair(text, i)) return true;
            i++;
        }

        return false;
    }
}
