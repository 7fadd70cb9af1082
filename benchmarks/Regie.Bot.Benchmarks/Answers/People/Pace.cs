using System.Diagnostics;
using System.Globalization;

namespace Regie.Bot.Benchmarks.Answers.People;

/// <summary>When people answer.</summary>
/// <param name="Interval">The time from one answer of a person to the next; zero: each answers as soon as the card is there.</param>
internal sealed record Pace(TimeSpan Interval)
{
    /// <summary>True when nobody waits.</summary>
    public bool IsAtOnce => Interval == TimeSpan.Zero;

    /// <summary>In words.</summary>
    public override string ToString() => IsAtOnce
        ? "as soon as the next card is there"
        : Interval.TotalSeconds == 1 ? "every second" : string.Create(CultureInfo.InvariantCulture, $"every {Interval.TotalSeconds:0.#} seconds");

    /// <summary>
    /// The moments at which one of many answers, in <see cref="Stopwatch"/> ticks, spread evenly over the first interval. They do not move when an answer is late,
    /// so that its lateness counts.
    /// </summary>
    /// <param name="started">When everyone began.</param>
    /// <param name="number">Which of them.</param>
    /// <param name="of">How many there are.</param>
    /// <param name="answer">Which answer of that person; 0 for the first.</param>
    public long At(long started, int number, int of, int answer) =>
        started + (long)(Interval.TotalSeconds * Stopwatch.Frequency * (answer + ((double)number / of)));

    /// <summary>Waits for a moment, and gives the time from which the answer is measured.</summary>
    public async ValueTask<long> WaitAsync(long at)
    {
        if (IsAtOnce)
            return Stopwatch.GetTimestamp();
        if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), at) is { TotalMilliseconds: > 1 } left)
            await Task.Delay(left, TimeProvider.System, CancellationToken.None);
        return at;
    }
}
