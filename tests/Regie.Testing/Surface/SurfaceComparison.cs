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
            return Alone(mine, overloads.Count == 0 ? "" : $"official: {string.Join(" | ", overloads)}");
        }

        var differences = Differences(mine, other, text => text);
        return differences.Count == 0
            ? new ComparedItem(mine, Mark.Same, "", IsJson: false)
            : new ComparedItem(mine, Mark.Differs, string.Join("; ", differences), IsJson: Differences(mine, other, JsonTypes.Neutral).Count == 0);
    }

    private static List<string> Differences(SurfaceItem mine, SurfaceItem other, Func<string, string> reading) =>
        [.. mine.Facets.Keys.Union(other.Facets.Keys)
            .Select(facet => (facet, Mine: mine.Facets.GetValueOrDefault(facet, ""), Other: other.Facets.GetValueOrDefault(facet, "")))
            .Where(pair => reading(pair.Mine) != reading(pair.Other))
            .Select(pair => $"{pair.facet} is [{pair.Mine}], official [{pair.Other}]")];

    private static ComparedItem Alone(SurfaceItem item, string how) => new(item, Mark.Ours, how, IsJson: false);
}
