namespace Regie.Alignment.Differences;

/// <summary>How many people, at least, gave another answer between two counts of one question.</summary>
internal static class Movement
{
    /// <summary>0 when the counts are the same.</summary>
    public static int Between(QuestionPosition before, QuestionPosition after)
    {
        var counts = before.Counts.ToDictionary(count => count.Option, count => -count.Count, StringComparer.Ordinal);
        foreach (var count in after.Counts)
            counts[count.Option] = counts.GetValueOrDefault(count.Option) + count.Count;
        List<int> groups = [.. counts.Values, after.DontKnow - before.DontKnow];
        var opinions = after.Opinions - before.Opinions;
        var isOneEach = IsOneEach(before) && IsOneEach(after);
        // With one choice each, whoever comes to an option has left another or is new; with several, one person may change all of them.
        var moved = isOneEach
            ? Math.Max(groups.Where(group => group > 0).Sum(), -groups.Where(group => group < 0).Sum())
            : groups.Select(Math.Abs).Max();
        return Math.Max(moved, Math.Abs(opinions));
    }

    private static bool IsOneEach(QuestionPosition position) => position.Counts.Sum(count => count.Count) == position.Opinions;
}
