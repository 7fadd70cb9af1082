namespace Regie.CrashTests.Harness;

/// <summary>
/// Randomness that a seed repeats (SplitMix64). Everyone has dice of their own, so that what one person does, does not depend on how fast another is.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The dice of one of many: the same for the same seed and name.</summary>
    public static Dice For(ulong seed, string name) =>
        new(name.Aggregate(seed ^ 0xCBF29CE484222325UL, (hash, letter) => (hash ^ letter) * 0x100000001B3UL));

    /// <summary>From 0 up to, and not including, a number.</summary>
    public int Roll(int below) => (int)(Next() % (ulong)below);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Roll(100) < percent;

    /// <summary>A time from nothing to the longest.</summary>
    public TimeSpan Time(TimeSpan longest) => longest * (Roll(1000) / 1000.0);

    /// <summary>So many of a list, in a random order.</summary>
    public List<T> Draw<T>(IReadOnlyList<T> from, int count)
    {
        var left = from.ToList();
        var drawn = new List<T>(count);
        while (drawn.Count < count)
        {
            var index = Roll(left.Count);
            drawn.Add(left[index]);
            left.RemoveAt(index);
        }

        return drawn;
    }

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
