using System.Globalization;
using NodaTime;
using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;

namespace Regie.Bot.Initiatives;

/// <summary>Last days to answer: what may be chosen, and the moment at which one ends.</summary>
public sealed class Deadlines(WorkCalendar calendar)
{
    private const int MostDaysAhead = 365;
    private const int MostYearsToDecision = 10;

    /// <summary>The first day that may be chosen: today while the working day has not ended.</summary>
    public DateOnly First(DateTimeOffset now)
    {
        var today = Today(now);
        return Ends(today) > now ? today : today.AddDays(1);
    }

    /// <summary>The last day that may be chosen.</summary>
    public DateOnly Last(DateTimeOffset now) => Today(now).AddDays(MostDaysAhead);

    /// <summary>The day that is so many working days from today.</summary>
    public DateOnly WorkingDaysFrom(DateTimeOffset now, int days) =>
        calendar.AddWorkingDays(LocalDate.FromDateOnly(Today(now)), days).ToDateOnly();

    /// <summary>The moment at which a last day ends.</summary>
    public DateTimeOffset Ends(DateOnly day) => calendar.DeadlineInstant(LocalDate.FromDateOnly(day)).ToDateTimeOffset();

    /// <summary>The last day that may be chosen for the decision on the partnership itself.</summary>
    public DateOnly LastDecision(DateTimeOffset now) => Today(now).AddYears(MostYearsToDecision);

    /// <summary>The day that it is.</summary>
    public DateOnly Today(DateTimeOffset now) => calendar.DayOf(now);

    /// <summary>Reads the last day to answer, as it was typed or picked.</summary>
    /// <param name="typed">As a date input gives it (yyyy-MM-dd), or as people type it (3-12-2026).</param>
    /// <param name="now">The present moment.</param>
    /// <param name="problem">What is wrong; null when nothing is.</param>
    public DateOnly Read(string typed, DateTimeOffset now, out LocalizedText? problem) =>
        Read(typed, First(now), Last(now), InitiativeErrors.DateMissing, InitiativeErrors.DateTooFar, out problem);

    /// <summary>Reads the day on which the partnership itself is to be decided on.</summary>
    /// <inheritdoc cref="Read(string, DateTimeOffset, out LocalizedText?)"/>
    public DateOnly ReadDecision(string typed, DateTimeOffset now, out LocalizedText? problem) =>
        Read(typed, Today(now), LastDecision(now), InitiativeErrors.NotADate, InitiativeErrors.DecisionTooFar, out problem);

    private static DateOnly Read(string typed, DateOnly first, DateOnly last, LocalizedText unreadable, LocalizedText tooFar, out LocalizedText? problem)
    {
        problem = null;
        string[] forms = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"];
        if (!DateOnly.TryParseExact(UserText.OneLine(typed), forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            problem = unreadable;
        else if (day < first)
            problem = new LocalizedText(
                InitiativeErrors.DateInThePast.In(TextLanguage.Dutch, first.LongDate(TextLanguage.Dutch)),
                InitiativeErrors.DateInThePast.In(TextLanguage.English, first.LongDate(TextLanguage.English)));
        else if (day > last)
            problem = tooFar;
        return day;
    }
}
