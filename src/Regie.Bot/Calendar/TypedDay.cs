using System.Globalization;

namespace Regie.Bot.Calendar;

/// <summary>A day as people type it in a sentence: "12 januari", "maandag", "12-1-2027", "2027-01-12", "January 12th".</summary>
public static class TypedDay
{
    private const int MostParts = 4;
    private static readonly char[] Separators = [' ', '-', '/', '.', ','];
    private static readonly string[] Ordinals = ["th", "st", "nd", "rd", "ste", "de", "e"];

    /// <summary>Reads it; null when it is no day. Without a year it is the next one after today.</summary>
    /// <param name="text">In lower case; anything that a person may type.</param>
    /// <param name="today">The day that it is.</param>
    public static DateOnly? Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [var word] when DayWords.FromToday.TryGetValue(word, out var days) => today.AddDays(days),
            [var word] when DayWords.Weekdays.TryGetValue(word, out var weekday) => today.AddDays(((weekday - (int)today.DayOfWeek + 6) % 7) + 1),
            { Length: > 1 and <= MostParts } when DayWords.Weekdays.ContainsKey(parts[0]) => Dated(parts[1..], today),
            _ => Dated(parts, today),
        };
    }

    private static DateOnly? Dated(string[] parts, DateOnly today) => parts switch
    {
        [{ Length: 4 } year, var month, var day] => On(Number(year), Month(month), Day(day)),
        [var month, var day] when Name(month) is { } named => Next(named, Day(day), today),
        [var day, var month] => Next(Month(month), Day(day), today),
        [var month, var day, var year] when Name(month) is { } named => On(Year(year), named, Day(day)),
        [var day, var month, var year] => On(Year(year), Month(month), Day(day)),
        _ => null,
    };

    /// <summary>The next such day after today.</summary>
    private static DateOnly? Next(int? month, int? day, DateOnly today) =>
        On(today.Year, month, day) is { } thisYear && thisYear > today ? thisYear : On(today.Year + 1, month, day);

    private static DateOnly? On(int? year, int? month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;

    /// <summary>"2027", or "27" for short.</summary>
    private static int? Year(string text) => text.Length == 2 ? Number(text) + 2000 : text.Length == 4 ? Number(text) : null;

    private static int? Month(string text) => Name(text) ?? Number(text);

    private static int? Name(string text) => DayWords.Months.TryGetValue(text, out var month) ? month : null;

    /// <summary>"12", "12th", "12e".</summary>
    private static int? Day(string text) =>
        Number(Ordinals.FirstOrDefault(ordinal => text.EndsWith(ordinal, StringComparison.Ordinal)) is { } ordinal ? text[..^ordinal.Length] : text);

    private static int? Number(string text) =>
        text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
