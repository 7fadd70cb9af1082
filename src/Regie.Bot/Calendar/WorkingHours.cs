using NodaTime;
using NodaTime.Text;

namespace Regie.Bot.Calendar;

/// <summary>When people work on a working day: the setting <c>Regie:WorkingHours</c>, "9-17" or "8:30-17:00".</summary>
/// <param name="Start">The first moment.</param>
/// <param name="End">The first moment after it; later than <paramref name="Start"/>.</param>
public readonly record struct WorkingHours(LocalTime Start, LocalTime End)
{
    private static readonly LocalTimePattern[] Forms = [LocalTimePattern.CreateWithInvariantCulture("H:mm"), LocalTimePattern.CreateWithInvariantCulture("%H")];

    /// <summary>9 to 17.</summary>
    public static WorkingHours Default { get; } = new(new LocalTime(9, 0), new LocalTime(17, 0));

    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">It is not two times of one day, the earlier first. The message is meant for the operator.</exception>
    public static WorkingHours Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(['-', '–'], StringSplitOptions.TrimEntries) is [var from, var to]
            && Read(from) is { } start && Read(to) is { } end && start < end
            ? new WorkingHours(start, end)
            : throw new InvalidOperationException($"Regie:WorkingHours is '{text}'. Write two times of one day, for example '9-17' or '8:30-17:00'.");
    }

    /// <summary>True while people work, on a working day.</summary>
    public bool Contains(LocalTime time) => time >= Start && time < End;

    private static LocalTime? Read(string text)
    {
        foreach (var form in Forms)
        {
            if (form.Parse(text) is { Success: true, Value: var time })
                return time;
        }
        return null;
    }
}
