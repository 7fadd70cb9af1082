using NodaTime;

namespace Regie.Bot.Calendar;

/// <summary>When people of a municipality work: on the days of its week without public holidays and its own closed days, in working hours, by the clock of one time zone.</summary>
public sealed class WorkCalendar(DateTimeZone zone, WorkingHours hours, WorkingWeek week, HolidayRules holidays, ClosedDays closed)
{
    /// <summary>The time zone in which people work.</summary>
    public DateTimeZone Zone { get; } = zone;

    /// <summary>The calendar when nothing is set: Amsterdam, Monday to Friday, 9 to 17, Liberation Day once in five years, Good Friday a day like others.</summary>
    public static WorkCalendar Default { get; } = new(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"], WorkingHours.Default, WorkingWeek.Default, default, ClosedDays.None);

    /// <summary>The day that it is for people there.</summary>
    public LocalDate DateOf(Instant moment) => moment.InZone(Zone).Date;

    /// <summary>The same, as documents and cards have it.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOf(Instant.FromDateTimeOffset(moment)).ToDateOnly();

    /// <summary>True on a day of the working week, except on public holidays and closed days.</summary>
    public bool IsWorkingDay(LocalDate date) =>
        week.Contains(date.DayOfWeek) && !DutchHolidays.IsHoliday(date, holidays) && !closed.Contains(date);

    /// <summary>True while people work.</summary>
    public bool IsWorkingMoment(Instant moment)
    {
        var local = moment.InZone(Zone);
        return hours.Contains(local.TimeOfDay) && IsWorkingDay(local.Date);
    }

    /// <summary>The moment itself when people work then; otherwise the start of the next working hours.</summary>
    public Instant NextWorkingMoment(Instant moment)
    {
        if (IsWorkingMoment(moment))
            return moment;
        var local = moment.InZone(Zone);
        var isOver = local.TimeOfDay >= hours.Start;
        return StartOfWork(isOver || !IsWorkingDay(local.Date) ? AddWorkingDays(local.Date, 1) : local.Date);
    }

    /// <inheritdoc cref="NextWorkingMoment(Instant)"/>
    public DateTimeOffset NextWorkingMoment(DateTimeOffset moment) =>
        NextWorkingMoment(Instant.FromDateTimeOffset(moment)).ToDateTimeOffset();

    /// <summary>The day that is so many working days after a day, or before it when negative. With 0: the day itself.</summary>
    public LocalDate AddWorkingDays(LocalDate date, int days)
    {
        var step = Math.Sign(days);
        for (var left = Math.Abs(days); left > 0;)
        {
            date = date.PlusDays(step);
            if (IsWorkingDay(date))
                left--;
        }
        return date;
    }

    /// <summary>The moment at which work starts on a day, whether or not people work that day.</summary>
    public Instant StartOfWork(LocalDate date) => At(date, hours.Start);

    /// <summary>The moment at which a deadline on this day passes: the end of the working hours, also on a day on which people do not work.</summary>
    public Instant DeadlineInstant(LocalDate date) => At(date, hours.End);

    /// <summary>A time that the clock skips in spring comes an hour later; one that it shows twice in autumn is the first.</summary>
    private Instant At(LocalDate date, LocalTime time) => Zone.AtLeniently(date + time).ToInstant();
}
