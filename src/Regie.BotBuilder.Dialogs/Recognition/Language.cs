namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>The two languages that are understood.</summary>
internal static class Language
{
    public static bool IsDutch(string? locale) => locale?.StartsWith("nl", StringComparison.OrdinalIgnoreCase) == true;
}
