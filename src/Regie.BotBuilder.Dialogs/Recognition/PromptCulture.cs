using Regie.BotBuilder.Dialogs.Choices;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>How choices are written in a language.</summary>
/// <param name="Or">Between two choices.</param>
/// <param name="OrMore">Before the last of more than two choices.</param>
/// <param name="Yes">Yes.</param>
/// <param name="No">No.</param>
internal sealed record PromptCulture(string Or, string OrMore, string Yes, string No)
{
    private static readonly PromptCulture Dutch = new(" of ", " of ", "Ja", "Nee");
    private static readonly PromptCulture English = new(" or ", ", or ", "Yes", "No");

    public static PromptCulture Of(string? locale) => Language.IsDutch(locale) ? Dutch : English;

    public static T? Find<T>(Dictionary<string, T>? byLocale, string? locale)
        where T : class => byLocale is not null && TryFind(byLocale, locale, out var found) ? found : null;

    /// <summary>What is given for a locale, or else for its language (<c>nl</c> and <c>nl-NL</c> stand for each other).</summary>
    public static bool TryFind<T>(Dictionary<string, T> byLocale, string? locale, out T found)
    {
        var language = (locale ?? "en").Split('-')[0];
        foreach (var (key, value) in byLocale.OrderByDescending(entry => entry.Key.Equals(locale, StringComparison.OrdinalIgnoreCase)))
        {
            found = value;
            if (key.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase)) return true;
        }

        found = default!;
        return false;
    }

    public ChoiceFactoryOptions ChoiceOptions() => new(", ", Or, OrMore, true);
}
