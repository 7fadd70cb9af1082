using System.Collections.Frozen;
using System.Globalization;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>Understands "2", "nummer twee" and "option 2, please".</summary>
internal static class ChoiceNumber
{
    // Words around a number that leave no doubt. Any other word does: "een andere" is not choice 1.
    private static readonly FrozenSet<string> Filler = FrozenSet.Create(
        "de", "het", "ik", "kies", "neem", "wil", "doe", "maar", "graag", "nummer", "nr", "optie", "keuze", "antwoord",
        "the", "i", "choose", "take", "want", "please", "number", "no", "option", "choice", "answer");

    /// <summary>The number that the words name.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The number; null when they are about something else.</returns>
    public static int? Find(List<Word> words)
    {
        var left = words.Where(word => !Filler.Contains(word.Text)).Take(2).ToList();
        if (left.Count != 1) return null;
        return int.TryParse(left[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : NumberWords.Find(left[0].Text);
    }
}
