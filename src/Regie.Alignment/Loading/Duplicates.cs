namespace Regie.Alignment.Loading;

/// <summary>Reports ids that stand in a list more than once.</summary>
internal static class Duplicates
{
    public static void Report(ErrorList errors, IEnumerable<Spot> items, string field, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
            if (item.Find(field) is { Text.Length: > 0 } id && !seen.Add(id.Text))
                errors.Add(id, $"There is another {what} with {field} \"{id.Text}\".", "Give each its own.");
    }
}
