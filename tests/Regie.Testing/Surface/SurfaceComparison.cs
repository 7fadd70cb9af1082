namespace Regie.Testing.Surface;

/// <summary>Lays our surface beside the official one. Ours is to be a part of it: what is left out is no difference, everything else is.</summary>
/// <param name="official">The types of the official libraries.</param>
public sealed class SurfaceComparison(IEnumerable<SurfaceType> official)
{
    private readonly Dictionary<string, SurfaceType> _official = official.GroupBy(type => type.Head.Key).ToDictionary(group => group.Key, group => group.First());

    /// <summary>Compares a type of ours.</summary>
    public ComparedType Compare(SurfaceType ours)
    {
        ArgumentNullException.ThrowIfNull(ours);
        if (!_official.TryGetValue(ours.Head.Key, out var theirs))
        {
            return new ComparedType(Alone(ours.Head, ""), [.. ours.Members.Select(member => Alone(member, ""))], []);
        }

        var mine = ours.Everything.Select(member => member.Key).ToHashSet();
        return new ComparedType(
            CompareHead(ours, theirs),
            [.. ours.Members.Select(member => CompareMember(member, theirs))],
            [.. theirs.Members.Where(member => !mine.Contains(member.Key))]);
    }

    private static ComparedItem CompareHead(SurfaceType ours, SurfaceType theirs)
    {
        var differences = Differences(ours.Head, theirs.Head, text => text);
        var strangers = ours.Ancestors.Where(ancestor => !theirs.Ancestors.Contains(ancestor)).Order(StringComparer.Ordinal).ToList();
        if (strangers.Count > 0)
        {
            differences.Add($"official is no {string.Join(", ", strangers)}");
        }

        return new ComparedItem(ours.Head, differences.Count == 0 ? Mark.Same : Mark.Differs, string.Join("; ", differences), IsJson: false);
    }

    private static ComparedItem CompareMember(SurfaceItem mine, SurfaceType theirs)
    {
        if (theirs.Everything.FirstOrDefault(member => member.Key == mine.Key) is not { } other)
        {
            var name = mine.Key.Split('(', '`')[0];
            var overloads = theirs.Everything.Where(member => member.Key.Split('(', '`')[0] == name).Select(member => member.Text).ToList();
            if (theirs.Members.Any(member => IsLonger(member, mine)))
            {
                return new ComparedItem(mine, Mark.Differs, "official has further optional parameters", IsJson: false);
            }

            return Alone(mine, overloads.Count == 0 ? "" : $"official: {string.Join(" | ", overloads)}");
        }

        var differences = Differences(mine, other, text => text);
        return differences.Count == 0
            ? new ComparedItem(mine, Mark.Same, "", IsJson: false)
            : new ComparedItem(mine, Mark.Differs, string.Join("; ", differences), IsJson: Differences(mine, other, JsonTypes.Neutral).Count == 0);
    }

    // A call of ours compiles on it too: it has the same parameters, and after them only optional ones.
    private static bool IsLonger(SurfaceItem theirs, SurfaceItem mine)
    {
        var (all, first) = (List(theirs, "names of parameters"), List(mine, "names of parameters"));
        return theirs.Key.Split('(')[0] == mine.Key.Split('(')[0]
            && all.Length > first.Length
            && all.Take(first.Length).SequenceEqual(first)
            && List(theirs, "parameters").Take(first.Length).SequenceEqual(List(mine, "parameters"))
            && List(theirs, "defaults").Length >= all.Length - first.Length;
    }

    private static string[] List(SurfaceItem item, string facet) =>
        item.Facets.GetValueOrDefault(facet, "").Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Differences(SurfaceItem mine, SurfaceItem other, Func<string, string> reading) =>
        [.. mine.Facets.Keys.Union(other.Facets.Keys)
            .Select(facet => (facet, Mine: mine.Facets.GetValueOrDefault(facet, ""), Other: other.Facets.GetValueOrDefault(facet, "")))
            .Where(pair => reading(pair.Mine) != reading(pair.Other))
            // What can be done with a static class can be done with any.
            .Where(pair => (pair.Mine, pair.Other) != ("static class", "class"))
            .Select(pair => $"{pair.facet} is [{pair.Mine}], official [{pair.Other}]")];

    private static ComparedItem Alone(SurfaceItem item, string how) => new(item, Mark.Ours, how, IsJson: false);
}
