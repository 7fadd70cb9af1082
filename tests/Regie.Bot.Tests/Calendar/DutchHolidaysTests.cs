using System.Globalization;
using CsCheck;
using NodaTime;
using NodaTime.Text;
using Regie.Bot.Calendar;

namespace Regie.Bot.Tests.Calendar;

public sealed class DutchHolidaysTests
{
    [Theory]
    [InlineData("1961-04-02")]
    [InlineData("2008-03-23")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    [InlineData("2285-03-22")]
    public void EasterSunday_KnownYears_IsAsPublished(string date) =>
        Assert.Equal(Date(date), DutchHolidays.EasterSunday(Date(date).Year));

    [Fact]
    public void IsHoliday_2026_IsTheListOfTheGovernment() =>
        Assert.Equal(
            [
                "2026-01-01", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26",
            ],
            Holidays(2026, default));

    [Theory]
    [InlineData(2025, LiberationDay.Lustrum, true)]
    [InlineData(2026, LiberationDay.Lustrum, false)]
    [InlineData(2030, LiberationDay.Lustrum, true)]
    [InlineData(2026, LiberationDay.EveryYear, true)]
    [InlineData(2025, LiberationDay.Never, false)]
    public void IsHoliday_LiberationDay_FollowsTheSetting(int year, LiberationDay rule, bool expected) =>
        Assert.Equal(expected, DutchHolidays.IsHoliday(new LocalDate(year, 5, 5), new HolidayRules(rule, GoodFriday: false)));

    [Theory]
    [InlineData(2025, "2025-04-26")]
    [InlineData(2026, "2026-04-27")]
    [InlineData(2031, "2031-04-26")]
    public void KingsDay_OnASunday_IsTheSaturdayBefore(int year, string expected)
    {
        Assert.Equal(Date(expected), DutchHolidays.KingsDay(year));
        Assert.True(DutchHolidays.IsHoliday(Date(expected), default));
    }

    [Fact]
    public void IsHoliday_KingsDayThatMoved_LeavesTheTwentySeventhAlone() =>
        Assert.False(DutchHolidays.IsHoliday(new LocalDate(2025, 4, 27), default));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Against a list that is made in another way: the days by name, Easter by the Mallen-Oudin reckoning.</summary>
    [Fact]
    public void IsHoliday_AnyYearAndRules_IsTheListOfThatYear() =>
        Gen.Select(Gen.Int[2014, 2299], Gen.Enum<LiberationDay>(), Gen.Bool).Sample((year, liberation, goodFriday) =>
            Expected(year, liberation, goodFriday).Order(StringComparer.Ordinal).SequenceEqual(Holidays(year, new HolidayRules(liberation, goodFriday))));

    private static IEnumerable<string> Expected(int year, LiberationDay liberation, bool goodFriday)
    {
        var easter = Oudin(year);
        var days = new HashSet<DateOnly>
        {
            new(year, 1, 1), new(year, 12, 25), new(year, 12, 26), easter, easter.AddDays(1), easter.AddDays(39), easter.AddDays(49), easter.AddDays(50),
            new DateOnly(year, 4, 27).DayOfWeek == DayOfWeek.Sunday ? new DateOnly(year, 4, 26) : new DateOnly(year, 4, 27),
        };
        if (goodFriday)
            days.Add(easter.AddDays(-2));
        if (liberation == LiberationDay.EveryYear || (liberation == LiberationDay.Lustrum && year % 5 == 0))
            days.Add(new DateOnly(year, 5, 5));
        return days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Easter Sunday after J.-M. Oudin (1940), as the Explanatory Supplement to the Astronomical Almanac has it.</summary>
    private static DateOnly Oudin(int year)
    {
        var century = year / 100;
        var golden = year % 19;
        var k = (century - 17) / 25;
        var i = (century - (century / 4) - ((century - k) / 3) + (19 * golden) + 15) % 30;
        i -= i / 28 * (1 - (i / 28 * (29 / (i + 1)) * ((21 - golden) / 11)));
        var j = (year + (year / 4) + i + 2 - century + (century / 4)) % 7;
        var l = i - j;
        var month = 3 + ((l + 40) / 44);
        return new DateOnly(year, month, l + 28 - (31 * (month / 4)));
    }

    private static IEnumerable<string> Holidays(int year, HolidayRules rules) =>
        from day in Enumerable.Range(0, CalendarSystem.Iso.GetDaysInYear(year))
        let date = new LocalDate(year, 1, 1).PlusDays(day)
        where DutchHolidays.IsHoliday(date, rules)
        select LocalDatePattern.Iso.Format(date);
}
