using System.Globalization;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>One reading of a date.</summary>
/// <param name="Date">The date.</param>
/// <param name="Timex">The same as TIMEX; what was not said is X.</param>
internal readonly record struct DateReading(DateOnly Date, string Timex)
{
    /// <summary>A date that leaves no doubt.</summary>
    public static DateReading Of(DateOnly date) => new(date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A date of which everything was said.</summary>
    /// <returns>The reading; none when there is no such day.</returns>
    public static List<DateReading> Exact(int year, int month, int day) => Exists(year, month, day) ? [Of(new DateOnly(year, month, day))] : [];

    /// <summary>A day of which the year was not said.</summary>
    /// <returns>The last before today and the next from today; none when there is no such day.</returns>
    public static List<DateReading> EveryYear(int month, int day, DateOnly today)
    {
        // 29 February is at most eight years away.
        var dates = Enumerable.Range(today.Year - 8, 17)
            .Where(year => Exists(year, month, day))
            .Select(year => new DateOnly(year, month, day))
            .ToList();
        if (dates.Count == 0) return [];
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
        return [new(dates.Last(date => date < today), timex), new(dates.First(date => date >= today), timex)];
    }

    /// <summary>A day of which the week was not said.</summary>
    /// <returns>The last before today and the next after today.</returns>
    public static List<DateReading> EveryWeek(DayOfWeek day, DateOnly today)
    {
        var ahead = ((int)day - (int)today.DayOfWeek + 7) % 7;
        var next = today.AddDays(ahead == 0 ? 7 : ahead);
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(day == DayOfWeek.Sunday ? 7 : (int)day)}");
        return [new(next.AddDays(ahead == 0 ? -14 : -7), timex), new(next, timex)];
    }

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
