namespace Regie.Testing.Surface;

/// <summary>Under which namespace Microsoft's libraries have what this repository has under its own.</summary>
public static class OfficialNames
{
    // The longest name first.
    private static readonly (string Ours, string Official)[] Spaces =
    [
        ("Regie.BotBuilder.Schema", "Microsoft.Bot.Schema"),
        ("Regie.BotBuilder.Connector", "Microsoft.Bot.Connector"),
        ("Regie.BotBuilder.Rest", "Microsoft.Rest"),
        ("Regie.BotBuilder", "Microsoft.Bot.Builder"),
        ("Regie.AdaptiveCards", "AdaptiveCards"),
    ];

    /// <summary>The official name of a namespace, or of a type with its namespace.</summary>
    public static string Of(string ours)
    {
        foreach (var (space, official) in Spaces)
        {
            if (ours == space || ours.StartsWith($"{space}.", StringComparison.Ordinal))
            {
                return $"{official}{ours[space.Length..]}";
            }
        }

        return ours;
    }
}
