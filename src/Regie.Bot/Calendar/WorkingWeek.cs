using System.Collections.Frozen;
using NodaTime;

namespace Regie.Bot.Calendar;

/// <summary>On which days of the week people work: the setting <c>Regie:WorkingDays</c>, "monday-friday" or "maandag, dinsdag, donderdag".</summary>
public sealed class WorkingWeek
{
    private readonly FrozenSet<IsoDayOfWeek> _days;

    private WorkingWeek(IEnumerable<IsoDayOfWeek> days) => _days = days.ToFrozenSet();

    /// <summary>Monday to Friday.</summary>
    public static WorkingWeek Default { get; } = new(Range(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday));

    /// <summary>Reads the setting: names of days in Dutch or English, one by one or from one to another.</summary>
    /// <exception cref="InvalidOperationException">It names no day, or something else. The message is meant for the operator.</exception>
    public static WorkingWeek Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var days = new List<IsoDayOfWeek>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split(['-', '–'], StringSplitOptions.TrimEntries).Select(Day).ToList();
            if (ends is not ([not null] or [not null, not null]) || ends[0] > ends[^1])
                throw new InvalidOperationException($"Regie:WorkingDays is '{text}'. Write days of the week, for example 'monday-friday' or 'monday, tuesday, thursday'.");
            days.AddRange(Range(ends[0]!.Value, ends[^1]!.Value));
        }

        return new WorkingWeek(days);
    }

    /// <summary>True on a day of the week on which people work.</summary>
    public bool Contains(IsoDayOfWeek day) => _days.Contains(day);

    private static IEnumerable<IsoDayOfWeek> Range(IsoDayOfWeek from, IsoDayOfWeek to) => Enumerable.Range((int)from, to - from + 1).Select(day => (IsoDayOfWeek)day);

    private static IsoDayOfWeek? Day(string name) =>
        DayWords.Weekdays.TryGetValue(name.ToLowerInvariant(), out var day) ? (day == 0 ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)day) : null;
}
