using CsCheck;
using Microsoft.Extensions.Configuration;
using NodaTime;
using NodaTime.Text;
using Regie.Bot.Calendar;

namespace Regie.Bot.Tests.Calendar;

/// <summary>A municipality's own working week and closed days.</summary>
public sealed class ClosedDaysTests
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly Gen<LocalDate> Dates = Gen.Int[0, 9_000].Select(days => new LocalDate(2020, 1, 1).PlusDays(days));

    [Theory]
    [InlineData("monday-friday", "1111100")]
    [InlineData("maandag - donderdag", "1111000")]
    [InlineData("Monday, Tuesday, Thursday", "1101000")]
    [InlineData("maandag–woensdag, vrijdag", "1110100")]
    [InlineData("sunday", "0000001")]
    [InlineData("saturday-sunday", "0000011")]
    public void Parse_WorkingDays_AsPeopleWriteThem(string text, string expected)
    {
        var week = WorkingWeek.Parse(text);

        Assert.Equal(expected, string.Concat(Enumerable.Range(1, 7).Select(day => week.Contains((IsoDayOfWeek)day) ? '1' : '0')));
    }

    [Theory]
    [InlineData("Regie:WorkingDays", "monday-")]
    [InlineData("Regie:WorkingDays", "friday-monday")]
    [InlineData("Regie:WorkingDays", "monday-tuesday-friday")]
    [InlineData("Regie:WorkingDays", "monday,,tuesday")]
    [InlineData("Regie:WorkingDays", "1-5")]
    [InlineData("Regie:WorkingDays", "weekdays")]
    [InlineData("Regie:ClosedDays", "7-5-2027")]
    [InlineData("Regie:ClosedDays", "2027-02-29")]
    [InlineData("Regie:ClosedDays", "2027-12-31/2027-12-27")]
    [InlineData("Regie:ClosedDays", "2027-01-01/2027-06-01")]
    [InlineData("Regie:ClosedDays", "2027-01-01/2027-01-02/2027-01-03")]
    [InlineData("Regie:ClosedDays", "2027-01-01/")]
    [InlineData("Regie:ClosedDays:0", "the mayor's birthday")]
    [InlineData("Regie:GoodFriday", "yes")]
    public void Read_WrongSetting_SaysWhichAndWhatToWrite(string name, string value)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Read((name, value)));

        Assert.Contains($"'{value}'", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(name.Replace(":0", "", StringComparison.Ordinal), wrong.Message, StringComparison.Ordinal);
        Assert.Contains("Write", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ClosedDays_AsItemsOrBetweenSemicolons_AreTheSame()
    {
        var items = Read(("Regie:ClosedDays:0", "2027-05-07"), ("Regie:ClosedDays:1", "2027-12-27/2027-12-31"));
        var line = Read(("Regie:ClosedDays", "2027-05-07; 2027-12-27/2027-12-31;"));

        foreach (var calendar in (WorkCalendar[])[items, line])
        {
            // The Friday after Ascension Day, and the days between Christmas and New Year.
            Assert.Equal(Date("2027-05-10"), calendar.AddWorkingDays(Date("2027-05-05"), 1));
            Assert.Equal(Date("2028-01-03"), calendar.AddWorkingDays(Date("2027-12-24"), 1));
        }
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("false", true)]
    [InlineData("true", false)]
    public void Read_GoodFriday_IsADayOffWhereItIsSet(string? setting, bool works) =>
        Assert.Equal(works, Read(("Regie:GoodFriday", setting)).IsWorkingDay(Date("2027-03-26")));

    [Fact]
    public void IsWorkingDay_AnyWeekAndClosedDays_IsADayOfTheWeekThatIsNeitherAHolidayNorClosed() =>
        Gen.Select(Gen.Int[1, 127], Dates, Gen.Int[0, 91], Gen.Int[-10, 100]).Sample((mask, first, length, offset) =>
        {
            var date = first.PlusDays(offset);
            var week = string.Join(", ", Days.Where((_, day) => (mask & (1 << day)) != 0));
            var calendar = Read(("Regie:WorkingDays", week), ("Regie:ClosedDays", $"{Iso(first)}/{Iso(first.PlusDays(length))}"));
            var expected = (mask & (1 << ((int)date.DayOfWeek - 1))) != 0
                && !DutchHolidays.IsHoliday(date, default)
                && (date < first || date > first.PlusDays(length));
            return calendar.IsWorkingDay(date) == expected;
        });

    [Fact]
    public void AddWorkingDays_AnyWeekAndClosedDays_EndsOnAWorkingDayAndComesBack() =>
        Gen.Select(Gen.Int[1, 127], Dates, Gen.Int[0, 91], Gen.Int[1, 20]).Sample((mask, first, length, days) =>
        {
            var week = string.Join(", ", Days.Where((_, day) => (mask & (1 << day)) != 0));
            var calendar = Read(("Regie:WorkingDays", week), ("Regie:ClosedDays", $"{Iso(first)}/{Iso(first.PlusDays(length))}"));
            var start = calendar.AddWorkingDays(first, -1);
            var end = calendar.AddWorkingDays(start, days);
            return calendar.IsWorkingDay(end) && calendar.AddWorkingDays(end, -days) == start && end > first.PlusDays(length);
        });

    private static WorkCalendar Read(params (string Name, string? Value)[] settings) => CalendarServices.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value))).Build());

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
