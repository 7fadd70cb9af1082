namespace Regie.House.Tests.Arrows;

/// <summary>Which project of src may know which other. Arrows point down only.</summary>
internal static class House
{
    /// <summary>Every project with what it may know, near or far.</summary>
    public static IReadOnlyDictionary<string, string[]> Arrows { get; } = new Dictionary<string, string[]>
    {
        ["Regie.AdaptiveCards"] = [],
        ["Regie.Alignment"] = [],
        ["Regie.BotBuilder"] = [],
        ["Regie.BotBuilder.Dialogs"] = ["Regie.BotBuilder"],
        ["Regie.BotBuilder.Testing"] = ["Regie.BotBuilder", "Regie.BotBuilder.Dialogs"],
        ["Regie.Bot"] = ["Regie.AdaptiveCards", "Regie.Alignment", "Regie.BotBuilder", "Regie.BotBuilder.Dialogs"],
        ["Regie.LocalTeams"] = ["Regie.Bot"],
    };

    public static TheoryData<string> Projects => [.. Arrows.Keys];
}
