using System.Collections.Frozen;

namespace Regie.Bot.Calendar;

/// <summary>The names of months and days as people type them, in Dutch and English, in lower case.</summary>
internal static class DayWords
{
    /// <summary>Months by name, 1 to 12.</summary>
    public static FrozenDictionary<string, int> Months { get; } = Table(
        ("januari january jan", 1), ("februari february feb", 2), ("maart march mrt mar", 3), ("april apr", 4), ("mei may", 5), ("juni june jun", 6),
        ("juli july jul", 7), ("augustus august aug", 8), ("september sept sep", 9), ("oktober october okt oct", 10), ("november nov", 11), ("december dec", 12));

    /// <summary>Days of the week by name.</summary>
    public static FrozenDictionary<string, int> Weekdays { get; } = Table(
        ("zondag sunday", (int)DayOfWeek.Sunday), ("maandag monday", (int)DayOfWeek.Monday), ("dinsdag tuesday", (int)DayOfWeek.Tuesday),
        ("woensdag wednesday", (int)DayOfWeek.Wednesday), ("donderdag thursday", (int)DayOfWeek.Thursday), ("vrijdag friday", (int)DayOfWeek.Friday),
        ("zaterdag saturday", (int)DayOfWeek.Saturday));

    /// <summary>Days by how far they are from today.</summary>
    public static FrozenDictionary<string, int> FromToday { get; } = Table(("vandaag today", 0), ("morgen tomorrow", 1), ("overmorgen", 2));

    private static FrozenDictionary<string, int> Table(params (string Names, int Value)[] rows) => rows
        .SelectMany(row => row.Names.Split(' '), (row, name) => KeyValuePair.Create(name, row.Value))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
