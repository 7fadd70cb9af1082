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
                "2026-01-01", "2026-04-03", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26",
            ],
            Holidays(2026, LiberationDay.Lustrum));

    [Theory]
    [InlineData(2025, LiberationDay.Lustrum, true)]
    [InlineData(2026, LiberationDay.Lustrum, false)]
    [InlineData(2030, LiberationDay.Lustrum, true)]
    [InlineData(2026, LiberationDay.EveryYear, true)]
    [InlineData(2025, LiberationDay.Never, false)]
    public void IsHoliday_LiberationDay_FollowsTheSetting(int year, LiberationDay rule, bool expected) =>
        Assert.Equal(expected, DutchHolidays.IsHoliday(new LocalDate(year, 5, 5), rule));

    [Theory]
    [InlineData(2025, "2025-04-26")]
    [InlineData(2026, "2026-04-27")]
    [InlineData(2031, "2031-04-26")]
    public void KingsDay_OnASunday_IsTheSaturdayBefore(int year, string expected)
    {
        Assert.Equal(Date(expected), DutchHolidays.KingsDay(year));
        Assert.True(DutchHolidays.IsHoliday(Date(expected), LiberationDay.Never));
    }

    [Fact]
    public void IsHoliday_KingsDayThatMoved_LeavesTheTwentySeventhAlone() =>
        Assert.False(DutchHolidays.IsHoliday(new LocalDate(2025, 4, 27), LiberationDay.Never));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static IEnumerable<string> Holidays(int year, LiberationDay rule) =>
        from day in Enumerable.Range(0, 365)
        let date = new LocalDate(year, 1, 1).PlusDays(day)
        where DutchHolidays.IsHoliday(date, rule)
        select LocalDatePattern.Iso.Format(date);
}
