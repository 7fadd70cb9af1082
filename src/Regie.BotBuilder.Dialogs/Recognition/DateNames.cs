namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>Months and days of the week, in Dutch and English, in full and abbreviated.</summary>
internal static class DateNames
{
    private static readonly string[][] Months =
    [
        ["januari", "january", "jan"], ["februari", "february", "feb"], ["maart", "march", "mrt", "mar"], ["april", "apr"],
        ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"], ["augustus", "august", "aug"],
        ["september", "sept", "sep"], ["oktober", "october", "okt", "oct"], ["november", "nov"], ["december", "dec"],
    ];

    private static readonly string[][] Days =
    [
        ["zondag", "sunday", "zo", "sun"], ["maandag", "monday", "ma", "mon"], ["dinsdag", "tuesday", "di", "tue"],
        ["woensdag", "wednesday", "wo", "wed"], ["donderdag", "thursday", "do", "thu"], ["vrijdag", "friday", "vr", "fri"],
        ["zaterdag", "saturday", "za", "sat"],
    ];

    /// <summary>The month that a word names, from 1; null when it names none.</summary>
    public static int? Month(string word) => Array.FindIndex(Months, names => names.Contains(word)) is >= 0 and var index ? index + 1 : null;

    /// <summary>The day of the week that a word names; null when it names none.</summary>
    public static DayOfWeek? Day(string word) => Array.FindIndex(Days, names => names.Contains(word)) is >= 0 and var index ? (DayOfWeek)index : null;
}
