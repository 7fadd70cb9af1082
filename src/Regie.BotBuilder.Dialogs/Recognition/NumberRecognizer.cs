using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>Finds a number in a text, in figures or words, in Dutch or English.</summary>
internal static partial class NumberRecognizer
{
    private static readonly FrozenDictionary<string, decimal> Multipliers = new Dictionary<string, decimal>
    {
        ["honderd"] = 100, ["hundred"] = 100,
        ["duizend"] = 1_000, ["thousand"] = 1_000, ["k"] = 1_000,
        ["miljoen"] = 1_000_000, ["million"] = 1_000_000, ["mln"] = 1_000_000, ["mio"] = 1_000_000, ["m"] = 1_000_000,
        ["miljard"] = 1_000_000_000, ["mld"] = 1_000_000_000, ["billion"] = 1_000_000_000, ["bn"] = 1_000_000_000,
    }.ToFrozenDictionary();

    public static bool Supports(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(float) || type == typeof(double) || type == typeof(decimal);

    /// <summary>The first number in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isDutch">Whether a comma comes before the decimals; in English a point does.</param>
    /// <returns>The number; null when there is none.</returns>
    public static decimal? Find(string? text, bool isDutch)
    {
        if (text is null) return null;
        var match = Figures().Match(text.Length > 1000 ? text[..1000] : text);
        if (!match.Success) return InWords(Words.Of(text));
        if (Parse(match.Groups["number"].Value, isDutch) is not { } number) return null;
        var after = Words.Of(text[(match.Index + match.Length)..]);
        return Scaled(match.Groups["sign"].Success ? -number : number, after, 0);
    }

    public static bool TryConvert<T>(decimal number, out T value)
        where T : struct
    {
        value = default;
        var isWhole = decimal.Truncate(number) == number;
        if (typeof(T) == typeof(int) && (!isWhole || number is < int.MinValue or > int.MaxValue)) return false;
        if (typeof(T) == typeof(long) && (!isWhole || number is < long.MinValue or > long.MaxValue)) return false;
        value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
        return true;
    }

    // 1.500 is 1500 in Dutch and one and a half in English; 1.500,50 and 1.5 are the same in both.
    private static decimal? Parse(string figures, bool isDutch)
    {
        var (points, commas) = (figures.Count(c => c == '.'), figures.Count(c => c == ','));
        var isCommaDecimal = points > 0 && commas > 0
            ? figures.LastIndexOf(',') > figures.LastIndexOf('.')
            : (points + commas) switch
            {
                1 when commas == 1 => isDutch || !IsGrouped(figures, ','),
                1 => !(isDutch && !IsGrouped(figures, '.')) && isDutch,
                _ => points > 1,
            };
        var (grouping, point) = isCommaDecimal ? ('.', ',') : (',', '.');
        var parts = figures.Split(point);
        if (parts.Length > 2 || (parts[0].Contains(grouping, StringComparison.Ordinal) && !IsGrouped(parts[0], grouping))) return null;
        var plain = parts[0].Replace(grouping.ToString(), "", StringComparison.Ordinal) + (parts.Length == 2 ? "." + parts[1] : "");
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsGrouped(string figures, char grouping)
    {
        var groups = figures.Split(grouping);
        return groups[0].Length is > 0 and <= 3 && groups[0] != "0" && groups.Skip(1).All(group => group.Length == 3);
    }

    private static decimal? InWords(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Text;
            if (word is "anderhalf" or "anderhalve") return Scaled(1.5m, words, i + 1);
            if (NumberWords.IsEnglishTens(word) && i + 1 < words.Count && NumberWords.Find(word + words[i + 1].Text) is { } together)
                return Scaled(together, words, i + 2);
            if (NumberWords.Find(word) is { } number) return Scaled(number, words, i + 1);
            if (Multipliers.TryGetValue(word, out var alone) && word.Length > 3) return alone;
        }

        return null;
    }

    private static decimal? Scaled(decimal number, List<Word> words, int next)
    {
        if (next >= words.Count || !Multipliers.TryGetValue(words[next].Text, out var by)) return number;
        return Math.Abs(number) > decimal.MaxValue / by ? null : number * by;
    }

    [GeneratedRegex("(?<sign>(?<![0-9A-Za-z])(?:-|\u2212|min |minus ))?(?<number>[0-9]+(?:[.,][0-9]+)*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
