using System.Collections.Frozen;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>Numbers in words, in Dutch and English, from 0 to 99.</summary>
internal static class NumberWords
{
    private static readonly string[] DutchOnes =
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"];

    private static readonly string[] DutchTens = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    private static readonly string[] EnglishOnes =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] EnglishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, int> Numbers = All().ToFrozenDictionary();

    /// <summary>The number that a word names.</summary>
    /// <param name="word">The word, normalised. English numbers of two words are written together: "twentyfive".</param>
    /// <returns>The number; null when it names none.</returns>
    public static int? Find(string word) => Numbers.TryGetValue(word, out var number) ? number : null;

    /// <summary>Whether a word is an English ten that another word may follow, as in "twenty five".</summary>
    public static bool IsEnglishTens(string word) => word.Length > 0 && EnglishTens.Contains(word);

    private static IEnumerable<KeyValuePair<string, int>> All()
    {
        for (var number = 0; number < 100; number++)
        {
            var (tens, ones) = (number / 10, number % 10);
            if (number < 20)
            {
                yield return new(DutchOnes[number], number);
                yield return new(EnglishOnes[number], number);
            }
            else
            {
                // Accents are gone: tweeëntwintig is tweeentwintig.
                yield return new(ones == 0 ? DutchTens[tens] : $"{DutchOnes[ones]}en{DutchTens[tens]}", number);
                yield return new(ones == 0 ? EnglishTens[tens] : EnglishTens[tens] + EnglishOnes[ones], number);
            }
        }
    }
}
