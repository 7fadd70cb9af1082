using CsCheck;
using Microsoft.Extensions.Configuration;
using NodaTime;
using NodaTime.Text;
using Regie.Bot.Calendar;

namespace Regie.Bot.Tests.Calendar;

public sealed class WorkCalendarTests
{
    private static readonly Gen<Instant> Moments =
        Gen.Long[Instant.FromUtc(2024, 1, 1, 0, 0).ToUnixTimeSeconds(), Instant.FromUtc(2040, 1, 1, 0, 0).ToUnixTimeSeconds()]
            .Select(Instant.FromUnixTimeSeconds);

    private readonly WorkCalendar _calendar = WorkCalendar.Default;

    [Theory]
    [InlineData("2026-11-23T10:30:00+01:00", "2026-11-23T10:30:00+01:00", "in working hours")]
    [InlineData("2026-11-23T09:00:00+01:00", "2026-11-23T09:00:00+01:00", "the first moment")]
    [InlineData("2026-11-23T08:59:59+01:00", "2026-11-23T09:00:00+01:00", "early")]
    [InlineData("2026-11-23T17:00:00+01:00", "2026-11-24T09:00:00+01:00", "the end is over")]
    [InlineData("2026-11-27T17:01:00+01:00", "2026-11-30T09:00:00+01:00", "Friday evening")]
    [InlineData("2026-11-28T11:00:00+01:00", "2026-11-30T09:00:00+01:00", "Saturday")]
    [InlineData("2026-11-29T03:00:00+01:00", "2026-11-30T09:00:00+01:00", "Sunday night")]
    [InlineData("2026-12-24T18:00:00+01:00", "2026-12-28T09:00:00+01:00", "Christmas and the weekend")]
    [InlineData("2026-04-02T18:00:00+02:00", "2026-04-03T09:00:00+02:00", "Good Friday is a day like others")]
    [InlineData("2026-04-03T18:00:00+02:00", "2026-04-07T09:00:00+02:00", "Easter and its Monday")]
    [InlineData("2026-03-27T20:00:00+01:00", "2026-03-30T09:00:00+02:00", "the clock goes forward in the weekend")]
    [InlineData("2026-10-23T20:00:00+02:00", "2026-10-26T09:00:00+01:00", "the clock goes back in the weekend")]
    [InlineData("2026-11-23T23:30:00+00:00", "2026-11-24T09:00:00+01:00", "another day there")]
    public void NextWorkingMoment_AnyMoment_IsWhenPeopleWork(string moment, string expected, string why) =>
        Assert.True(Moment(expected) == _calendar.NextWorkingMoment(Moment(moment)), why);

    [Fact]
    public void NextWorkingMoment_AnyMoment_IsTheFirstOneThatIsNotEarlier() => Moments.Sample(moment =>
    {
        var next = _calendar.NextWorkingMoment(moment);
        return next >= moment
            && _calendar.IsWorkingMoment(next)
            && _calendar.NextWorkingMoment(next) == next
            && (next == moment || !_calendar.IsWorkingMoment(next - Duration.FromSeconds(1)))
            && next - moment < Duration.FromDays(6);
    });

    [Fact]
    public void AddWorkingDays_ThereAndBack_IsTheSameWorkingDay() =>
        Gen.Select(Moments, Gen.Int[0, 300]).Sample((moment, days) =>
        {
            var start = _calendar.DateOf(_calendar.NextWorkingMoment(moment));
            var end = _calendar.AddWorkingDays(start, days);
            return _calendar.IsWorkingDay(end) && _calendar.AddWorkingDays(end, -days) == start && end >= start.PlusDays(days);
        });

    [Theory]
    [InlineData("2026-11-27", 1, "2026-11-30")]
    [InlineData("2026-11-28", 1, "2026-11-30")]
    [InlineData("2026-11-30", -1, "2026-11-27")]
    [InlineData("2026-11-29", -1, "2026-11-27")]
    [InlineData("2026-05-13", 1, "2026-05-15")]
    [InlineData("2026-11-28", 0, "2026-11-28")]
    public void AddWorkingDays_OverDaysOff_CountsWorkingDaysOnly(string date, int days, string expected) =>
        Assert.Equal(Date(expected), _calendar.AddWorkingDays(Date(date), days));

    [Theory]
    [InlineData("2026-11-27", "2026-11-27T17:00:00+01:00")]
    [InlineData("2026-07-03", "2026-07-03T17:00:00+02:00")]
    [InlineData("2026-03-29", "2026-03-29T17:00:00+02:00")]
    [InlineData("2026-10-25", "2026-10-25T17:00:00+01:00")]
    public void DeadlineInstant_InSummerAndWinter_IsTheEndOfTheWorkingHours(string date, string expected) =>
        Assert.Equal(Moment(expected), _calendar.DeadlineInstant(Date(date)));

    [Theory]
    [InlineData("2026-03-29", "2:30-17", "2026-03-29T03:30:00+02:00")]
    [InlineData("2026-10-25", "2:30-17", "2026-10-25T02:30:00+02:00")]
    public void StartOfWork_AtATimeThatTheClockSkipsOrRepeats_IsOneMoment(string date, string hours, string expected)
    {
        var calendar = new WorkCalendar(_calendar.Zone, WorkingHours.Parse(hours), WorkingWeek.Default, default, ClosedDays.None);

        Assert.Equal(Moment(expected), calendar.StartOfWork(Date(date)));
    }

    [Theory]
    [InlineData("9-17", 9, 0, 17, 0)]
    [InlineData("8:30 - 17:15", 8, 30, 17, 15)]
    [InlineData("09:00–16:00", 9, 0, 16, 0)]
    public void Parse_WorkingHours_AsPeopleWriteThem(string text, int startHour, int startMinute, int endHour, int endMinute) =>
        Assert.Equal(new WorkingHours(new LocalTime(startHour, startMinute), new LocalTime(endHour, endMinute)), WorkingHours.Parse(text));

    [Theory]
    [InlineData("Regie:WorkingHours", "17-9")]
    [InlineData("Regie:WorkingHours", "9-9")]
    [InlineData("Regie:WorkingHours", "nine to five")]
    [InlineData("Regie:WorkingHours", "9-25")]
    [InlineData("Regie:TimeZone", "Europe/Utrecht")]
    [InlineData("Regie:LiberationDay", "sometimes")]
    public void Read_WrongSetting_SaysWhichAndWhatToWrite(string name, string value)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => CalendarServices.Read(Settings((name, value))));

        Assert.Contains($"{name} is '{value}'", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Settings_AreFollowed()
    {
        var calendar = CalendarServices.Read(Settings(
            ("Regie:TimeZone", "America/Kralendijk"), ("Regie:WorkingHours", "8-16"), ("Regie:LiberationDay", "everyYear")));

        Assert.Equal(Moment("2026-05-06T08:00:00-04:00"), calendar.NextWorkingMoment(Moment("2026-05-05T10:00:00-04:00")));
    }

    [Fact]
    public void Read_NoSettings_IsAmsterdamNineToFive() =>
        Assert.Equal(Moment("2026-05-05T09:00:00+02:00"), CalendarServices.Read(Settings()).NextWorkingMoment(Moment("2026-05-04T22:00:00+02:00")));

    private static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Instant Moment(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant();
}
