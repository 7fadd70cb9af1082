using System.Globalization;
using System.Text.RegularExpressions;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>Understands "the second" and "de laatste".</summary>
internal static partial class Ordinals
{
    private static readonly string[][] Names =
    [
        ["eerste", "first"], ["tweede", "second"], ["derde", "third"], ["vierde", "fourth"], ["vijfde", "fifth"],
        ["zesde", "sixth"], ["zevende", "seventh"], ["achtste", "eighth"], ["negende", "ninth"], ["tiende", "tenth"],
    ];

    /// <summary>The place that the words name.</summary>
    /// <param name="words">The words.</param>
    /// <param name="count">How many there are; the last is that one.</param>
    /// <returns>The place from 0; null when they name none, or two different ones.</returns>
    public static int? Find(List<Word> words, int count)
    {
        var places = words.Select(word => Place(word.Text, count)).Where(place => place is not null).Distinct().ToList();
        return places.Count == 1 ? places[0] : null;
    }

    private static int? Place(string word, int count)
    {
        if (word is "laatste" or "last") return count - 1;
        var index = Array.FindIndex(Names, names => names.Contains(word));
        if (index >= 0) return index;
        return Numbered().Match(word) is { Success: true } match && int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number - 1
            : null;
    }

    [GeneratedRegex("^([0-9]{1,3})(?:e|de|ste|st|nd|rd|th)$")]
    private static partial Regex Numbered();
}
