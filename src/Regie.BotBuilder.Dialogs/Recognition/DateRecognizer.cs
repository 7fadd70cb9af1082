using System.Globalization;
using System.Text.RegularExpressions;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>Finds a date in a text, in figures or words, in Dutch or English.</summary>
internal static partial class DateRecognizer
{
    /// <summary>The first date in a text, in every reading that it has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">The language. Only in en-US does the month come before the day.</param>
    /// <param name="now">The time where the person is.</param>
    /// <returns>The readings; the last one before the next one when the year or the week was not said. Empty when there is no date.</returns>
    public static List<DateTimeResolution> Find(string? text, string? locale, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        if (text.Length > 1000) text = text[..1000];
        // The time comes from outside; at the ends of the calendar there is no last or next year.
        var today = DateOnly.FromDateTime(now.Year is >= 2000 and < 4000 ? now : new DateTime(2000, 1, 1));
        var dates = InFigures(text, "en-US".Equals(locale, StringComparison.OrdinalIgnoreCase), today)
            ?? DateWords.Find(Words.Of(text), today)
            ?? [];
        var time = Time(text);
        return [.. dates.Select(date => Resolution(date, time))];
    }

    private static DateTimeResolution Resolution(DateReading date, TimeOnly? time) => new()
    {
        Timex = date.Timex + (time is { } t ? t.ToString("'T'HH:mm", CultureInfo.InvariantCulture) : ""),
        Value = date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (time is { } at ? at.ToString("' 'HH:mm:ss", CultureInfo.InvariantCulture) : ""),
    };

    private static List<DateReading>? InFigures(string text, bool isMonthFirst, DateOnly today)
    {
        if (Iso().Match(text) is { Success: true } iso)
            return DateReading.Exact(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"));
        if (DayMonth().Match(text) is not { Success: true } match) return null;
        var (day, month) = isMonthFirst ? (Number(match, "b"), Number(match, "a")) : (Number(match, "a"), Number(match, "b"));
        if (!match.Groups["y"].Success) return DateReading.EveryYear(month, day, today);
        var year = Number(match, "y");
        return DateReading.Exact(year < 100 ? 2000 + year : year, month, day);
    }

    private static TimeOnly? Time(string text)
    {
        if (Clock().Match(text) is not { Success: true } match) return null;
        var (hour, minute) = (Number(match, "h"), match.Groups["m"].Success ? Number(match, "m") : 0);
        var half = match.Groups["half"].Value.ToUpperInvariant();
        if (half.Length > 0 && hour is < 1 or > 12) return null;
        if (half.StartsWith('P') && hour < 12) hour += 12;
        if (half.StartsWith('A') && hour == 12) hour = 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?![0-9])")]
    private static partial Regex Iso();

    [GeneratedRegex("(?<![0-9:.])(?<a>[0-9]{1,2})[-/.](?<b>[0-9]{1,2})(?:[-/.](?<y>[0-9]{4}|[0-9]{2}))?(?![0-9:]| ?uur)")]
    private static partial Regex DayMonth();

    [GeneratedRegex("(?<![0-9:])(?<h>[0-9]{1,2})(?::(?<m>[0-9]{2})(?![0-9:])(?: ?(?<half>[AaPp])\\.?[Mm])?|[.](?<m>[0-9]{2}) ?(?:uur|u)\\b| ?(?:uur|u)\\b| ?(?<half>[AaPp])\\.?[Mm]\\b)")]
    private static partial Regex Clock();
}
