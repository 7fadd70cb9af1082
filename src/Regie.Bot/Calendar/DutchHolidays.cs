using NodaTime;

namespace Regie.Bot.Calendar;

/// <summary>
/// Public holidays in the Netherlands: those of article 3 of the Algemene termijnenwet, and the Sundays of Easter and Pentecost. Liberation Day and Good Friday are
/// days off where the rules say so. Valid from 2014, the first year of King's Day.
/// </summary>
public static class DutchHolidays
{
    /// <summary>True on a public holiday.</summary>
    public static bool IsHoliday(LocalDate date, HolidayRules rules) =>
        IsFixed(date, rules.LiberationDay) || IsBoundToEaster(date, rules.GoodFriday);

    /// <summary>
    /// Easter Sunday by the Gregorian reckoning (Meeus, <i>Astronomical Algorithms</i>, chapter 8, after Butcher 1876).
    /// </summary>
    public static LocalDate EasterSunday(int year)
    {
        var a = year % 19;
        var (b, c) = Math.DivRem(year, 100);
        var (d, e) = Math.DivRem(b, 4);
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (month, day) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new LocalDate(year, month, day + 1);
    }

    /// <summary>King's Day: 27 April, or the Saturday before it when that is a Sunday.</summary>
    public static LocalDate KingsDay(int year)
    {
        var birthday = new LocalDate(year, 4, 27);
        return birthday.DayOfWeek == IsoDayOfWeek.Sunday ? birthday.PlusDays(-1) : birthday;
    }

    private static bool IsFixed(LocalDate date, LiberationDay liberationDay) => (date.Month, date.Day) switch
    {
        (1, 1) or (12, 25) or (12, 26) => true,
        (4, _) => date == KingsDay(date.Year),
        (5, 5) => liberationDay switch
        {
            LiberationDay.EveryYear => true,
            LiberationDay.Lustrum => date.Year % 5 == 0,
            LiberationDay.Never => false,
            _ => throw new ArgumentOutOfRangeException(nameof(liberationDay), liberationDay, "Unknown rule."),
        },
        _ => false,
    };

    /// <summary>Easter Sunday and Monday, Ascension Day, Pentecost Sunday and Monday, and perhaps Good Friday.</summary>
    private static bool IsBoundToEaster(LocalDate date, bool goodFriday) =>
        Period.DaysBetween(EasterSunday(date.Year), date) is var days && (days is 0 or 1 or 39 or 49 or 50 || (goodFriday && days == -2));
}
