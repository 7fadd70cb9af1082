namespace Regie.BotBuilder.Schema;

/// <summary>What every activity has, whatever its kind.</summary>
public static class IActivityExtensions
{
    /// <summary>The language of the client; null when it does not say.</summary>
    public static string? GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    /// <summary>Sets the language.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="locale">The language, such as nl-NL.</param>
    public static void SetLocale(this IActivity activity, string? locale)
    {
        if (activity is Activity whole)
        {
            whole.Locale = locale;
        }
    }
}
