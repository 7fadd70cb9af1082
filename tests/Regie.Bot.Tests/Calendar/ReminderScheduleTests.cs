using System.Globalization;
using CsCheck;
using NodaTime;
using Regie.Bot.Calendar;

namespace Regie.Bot.Tests.Calendar;

public sealed class ReminderScheduleTests
{
    private static readonly DateOnly Deadline = new(2026, 12, 3); // A Thursday.
    private static readonly DateTimeOffset Opened = Moment("2026-11-16T11:00:00+01:00");

    private readonly WorkCalendar _calendar = WorkCalendar.Default;

    [Theory]
    [InlineData(ReminderRhythm.None, "")]
    [InlineData(ReminderRhythm.Gentle, "2026-12-02")]
    [InlineData(ReminderRhythm.Normal, "2026-11-30 2026-12-02")]
    [InlineData(ReminderRhythm.Intensive, "2026-11-26 2026-11-30 2026-12-01 2026-12-02")]
    public void Next_OneAfterTheOther_AreTheDaysOfTheRhythmAtTheStartOfWork(ReminderRhythm rhythm, string expected)
    {
        var moments = All(Opened, rhythm);

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), moments.Select(moment => Local(moment, "yyyy-MM-dd")));
        Assert.All(moments, moment => Assert.Equal("09:00", Local(moment, "HH:mm")));
    }

    [Fact]
    public void Next_MachineThatWasOffForAWeek_CatchesUpWithOne()
    {
        var back = Moment("2026-12-02T14:00:00+01:00");

        var first = Next(back, ReminderRhythm.Intensive, lastNudge: null);
        var second = Next(back.AddMinutes(1), ReminderRhythm.Intensive, lastNudge: first);

        Assert.Equal(back, first);
        Assert.Null(second);
    }

    [Fact]
    public void Next_MissedAtNight_CatchesUpWhenWorkStarts() =>
        Assert.Equal(
            Moment("2026-12-01T09:00:00+01:00"),
            Next(Moment("2026-12-01T02:00:00+01:00"), ReminderRhythm.Normal, lastNudge: null));

    [Fact]
    public void Next_MissedAndPastTheDeadline_IsNone()
    {
        Assert.Null(Next(Moment("2026-12-03T17:00:00+01:00"), ReminderRhythm.Normal, lastNudge: null));
        Assert.Null(Next(Moment("2026-12-20T10:00:00+01:00"), ReminderRhythm.Normal, lastNudge: null));
    }

    [Fact]
    public void Next_DayOnWhichPeopleWereAsked_IsSkipped() =>
        Assert.Equal(
            Moment("2026-12-02T09:00:00+01:00"),
            ReminderSchedule.Next(
                Moment("2026-11-30T10:00:00+01:00"), Moment("2026-11-30T08:00:00+01:00"), Deadline, ReminderRhythm.Normal, null, _calendar));

    [Fact]
    public void Next_NudgedByHandThatDay_IsSkipped() =>
        Assert.Equal(
            Moment("2026-12-02T09:00:00+01:00"),
            Next(Moment("2026-11-30T08:30:00+01:00"), ReminderRhythm.Normal, lastNudge: Moment("2026-11-30T08:00:00+01:00")));

    [Fact]
    public void Next_DeadlineAfterAHoliday_CountsWorkingDays() =>
        Assert.Equal(
            Moment("2026-05-13T09:00:00+02:00"), // Ascension Day is 14 May.
            ReminderSchedule.Next(
                Moment("2026-05-04T10:00:00+02:00"), Moment("2026-05-01T10:00:00+02:00"), new DateOnly(2026, 5, 15), ReminderRhythm.Gentle, null, _calendar));

    [Fact]
    public void Next_DeadlineInTheWeekend_RemindsOnTheWorkingDayBefore() =>
        Assert.Equal(
            Moment("2026-11-27T09:00:00+01:00"),
            ReminderSchedule.Next(Opened, Opened, new DateOnly(2026, 11, 28), ReminderRhythm.Gentle, null, _calendar));

    [Fact]
    public void Next_ClockGoesBackOrForwardBefore_KeepsTheHour()
    {
        var autumn = ReminderSchedule.Next(
            Moment("2026-10-22T10:00:00+02:00"), Moment("2026-10-20T10:00:00+02:00"), new DateOnly(2026, 10, 27), ReminderRhythm.Gentle, null, _calendar);
        var spring = ReminderSchedule.Next(
            Moment("2026-03-26T10:00:00+01:00"), Moment("2026-03-24T10:00:00+01:00"), new DateOnly(2026, 3, 31), ReminderRhythm.Gentle, null, _calendar);

        Assert.Equal(Moment("2026-10-26T09:00:00+01:00"), autumn);
        Assert.Equal(Moment("2026-03-30T09:00:00+02:00"), spring);
    }

    [Fact]
    public void Next_Anything_IsWithinWorkAndBeforeTheDeadlineAndOnceADay() =>
        Gen.Select(Gen.Int[0, 40_000], Gen.Int[0, 40], Gen.Enum<ReminderRhythm>(), Gen.Int[1, 4_000]).Sample((openedHours, days, rhythm, step) =>
        {
            var opened = Moment("2025-01-01T00:00:00+01:00").AddHours(openedHours);
            var deadline = DateOnly.FromDateTime(opened.AddDays(days).Date);
            var ends = _calendar.DeadlineInstant(LocalDate.FromDateOnly(deadline)).ToDateTimeOffset();
            DateTimeOffset? last = null;
            var now = opened;
            var seen = new List<LocalDate>();
            while (ReminderSchedule.Next(now, opened, deadline, rhythm, last, _calendar) is { } next)
            {
                if (next < now || next >= ends || !_calendar.IsWorkingMoment(Instant.FromDateTimeOffset(next)))
                    return false;
                seen.Add(_calendar.DateOf(Instant.FromDateTimeOffset(next)));
                last = next;
                now = next.AddMinutes(step); // The machine may be away for days in between.
            }
            return seen.Count <= ReminderSchedule.DaysBefore(rhythm).Count
                && seen.Distinct().Count() == seen.Count
                && seen.All(day => day > _calendar.DateOf(Instant.FromDateTimeOffset(opened)));
        });

    private DateTimeOffset? Next(DateTimeOffset now, ReminderRhythm rhythm, DateTimeOffset? lastNudge) =>
        ReminderSchedule.Next(now, Opened, Deadline, rhythm, lastNudge, _calendar);

    private List<DateTimeOffset> All(DateTimeOffset now, ReminderRhythm rhythm)
    {
        var moments = new List<DateTimeOffset>();
        for (var next = Next(now, rhythm, null); next is { } moment; next = Next(moment.AddSeconds(1), rhythm, moment))
            moments.Add(moment);
        return moments;
    }

    private static string Local(DateTimeOffset moment, string format) =>
        TimeZoneInfo.ConvertTimeBySystemTimeZoneId(moment, "Europe/Amsterdam").ToString(format, CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
