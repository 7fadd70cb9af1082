using System.Globalization;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>Finds a date in words: "3 maart", "March 3rd, 2027", "overmorgen", "volgende week vrijdag", "in 3 weeks".</summary>
internal static class DateWords
{
    /// <summary>The first date in the words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="today">Today, where the person is.</param>
    /// <returns>Its readings; empty for a day that does not exist; null when there is no date.</returns>
    public static List<DateReading>? Find(List<Word> words, DateOnly today)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (OfMonth(words, i, today) is { } month) return month;
            if (Relative(words, i, today) is { } date) return [DateReading.Of(date)];
        }

        return OfWeek(words, today);
    }

    private static List<DateReading>? OfMonth(List<Word> words, int at, DateOnly today)
    {
        if (DateNames.Month(words[at].Text) is not { } month) return null;
        // "3 maart 2026", "the 3rd of March", or "March 3, 2026".
        var before = at > 0 && words[at - 1].Text == "of" ? at - 2 : at - 1;
        var isBefore = Day(words, before) is not null;
        if (Day(words, isBefore ? before : at + 1) is not { } day) return null;
        var year = Number(words, isBefore ? at + 1 : at + 2);
        return year is >= 1900 and <= 9999 ? DateReading.Exact(year.Value, month, day) : DateReading.EveryYear(month, day, today);
    }

    private static DateOnly? Relative(List<Word> words, int at, DateOnly today) => words[at].Text switch
    {
        "vandaag" or "today" => today,
        "overmorgen" => today.AddDays(2),
        "morgen" or "tomorrow" => IsAfter(words, at, "day", "after") ? today.AddDays(2) : today.AddDays(1),
        "gisteren" or "yesterday" => today.AddDays(-1),
        "over" or "in" when Amount(words, at + 1) is { } amount && at + 2 < words.Count => Ahead(today, amount, words[at + 2].Text),
        _ => null,
    };

    private static DateOnly? Ahead(DateOnly today, int amount, string unit) => (amount, unit) switch
    {
        ( > 5000, _) => null,
        (_, "dag" or "dagen" or "day" or "days") => today.AddDays(amount),
        (_, "week" or "weken" or "weeks") => today.AddDays(7 * amount),
        (_, "maand" or "maanden" or "month" or "months") => today.AddMonths(amount),
        (_, "jaar" or "year" or "years") => today.AddYears(amount),
        _ => null,
    };

    // "Volgende week vrijdag" leaves no doubt; "vrijdag" may be the last or the next.
    private static List<DateReading>? OfWeek(List<Word> words, DateOnly today)
    {
        var at = words.FindIndex(word => word.Text.Length > 3 && DateNames.Day(word.Text) is not null);
        if (at < 0 && words.Count == 1) at = DateNames.Day(words[0].Text) is null ? -1 : 0;
        if (at < 0) return null;
        var day = DateNames.Day(words[at].Text)!.Value;
        var isNextWeek = words.Exists(word => word.Text == "week") && words.Exists(word => word.Text is "volgende" or "next");
        if (!isNextWeek) return DateReading.EveryWeek(day, today);
        var monday = today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7));
        return [DateReading.Of(monday.AddDays(((int)day + 6) % 7))];
    }

    private static bool IsAfter(List<Word> words, int at, string first, string second) =>
        at >= 2 && words[at - 1].Text == second && words[at - 2].Text == first;

    private static int? Day(List<Word> words, int at)
    {
        if (at < 0 || at >= words.Count) return null;
        var figures = words[at].Text.TrimEnd('e', 's', 't', 'n', 'd', 'r', 'h');
        return figures.Length is 1 or 2 && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    private static int? Amount(List<Word> words, int at) =>
        Number(words, at) ?? (at < words.Count ? (words[at].Text == "a" ? 1 : NumberWords.Find(words[at].Text)) : null);

    private static int? Number(List<Word> words, int at) =>
        at < words.Count && int.TryParse(words[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
