using System.Collections.Frozen;
using NodaTime;
using NodaTime.Text;

namespace Regie.Bot.Calendar;

/// <summary>Days on which a municipality is closed besides the public holidays, such as a bridge day: the setting <c>Regie:ClosedDays</c>.</summary>
public sealed class ClosedDays
{
    /// <summary>A longer one is a typing error, and would keep everyone from being reminded.</summary>
    private const int LongestInDays = 92;

    private readonly FrozenSet<LocalDate> _days;

    private ClosedDays(IEnumerable<LocalDate> days) => _days = days.ToFrozenSet();

    /// <summary>No such days.</summary>
    public static ClosedDays None { get; } = new([]);

    /// <summary>Reads the setting.</summary>
    /// <param name="entries">Each a day, "2027-05-07", or the first and the last of several, "2027-12-27/2027-12-31".</param>
    /// <exception cref="InvalidOperationException">One is something else. The message is meant for the operator.</exception>
    public static ClosedDays Parse(IEnumerable<string> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new ClosedDays(entries.SelectMany(Read).ToList());
    }

    /// <summary>True on one of them.</summary>
    public bool Contains(LocalDate date) => _days.Contains(date);

    private static IEnumerable<LocalDate> Read(string entry)
    {
        var ends = entry.Split('/', StringSplitOptions.TrimEntries).Select(text => LocalDatePattern.Iso.Parse(text)).ToList();
        if (ends.Count > 2 || !ends.TrueForAll(end => end.Success))
            throw new InvalidOperationException($"Regie:ClosedDays has '{entry}'. Write a day as '2027-05-07', or the first and the last of several as '2027-12-27/2027-12-31'.");
        var (first, last) = (ends[0].Value, ends[^1].Value);
        var days = Period.DaysBetween(first, last) + 1;
        return days is >= 1 and <= LongestInDays
            ? Enumerable.Range(0, days).Select(first.PlusDays)
            : throw new InvalidOperationException($"Regie:ClosedDays has '{entry}'. Write the first day before the last, and at most {LongestInDays} days at once.");
    }
}
