using Regie.BotBuilder.Dialogs.Choices;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>Finds a name that is spelled nearly as a choice.</summary>
internal static class SpellingMatch
{
    // Below this length one letter more or less makes another word.
    private const int MinLength = 4;
    private const int MaxLength = 60;

    /// <summary>The choice whose name comes nearest.</summary>
    /// <param name="utterance">What was written.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How they are found.</param>
    /// <returns>Its place, the name and how near; null when none is near or two choices are equally near.</returns>
    public static (int Index, string Synonym, float Score)? Find(string utterance, IList<Choice> choices, FindChoicesOptions options)
    {
        var text = Words.Normalize(utterance.Trim());
        if (text.Length is < MinLength or > MaxLength) return null;
        var near = ChoiceFinder.Names(choices, options)
            .Select(name => (name.Index, name.Name, Distance: Distance(text, Words.Normalize(name.Name))))
            .Where(name => name.Distance <= Allowed(text.Length))
            .OrderBy(name => name.Distance)
            .ToList();
        if (near.Count == 0 || near.Exists(other => other.Distance == near[0].Distance && other.Index != near[0].Index)) return null;
        return (near[0].Index, near[0].Name, 1 - ((float)near[0].Distance / text.Length));
    }

    private static int Allowed(int length) => length < 8 ? 1 : 2;

    // Letters to add, remove, change or swap with their neighbour (optimal string alignment).
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2) return int.MaxValue;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
