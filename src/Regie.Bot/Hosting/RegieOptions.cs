using Regie.Alignment;

namespace Regie.Bot.Hosting;

/// <summary>The municipality's own settings.</summary>
public sealed class RegieOptions
{
    /// <summary>The language of what everyone in a channel reads.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">A setting has a value that means nothing.</exception>
    public static RegieOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new RegieOptions { Language = LanguageOf(configuration["Regie:Culture"]) };
    }

    private static TextLanguage LanguageOf(string? culture) => culture switch
    {
        null or "" => TextLanguage.Dutch,
        _ when culture.StartsWith("nl", StringComparison.OrdinalIgnoreCase) => TextLanguage.Dutch,
        _ when culture.StartsWith("en", StringComparison.OrdinalIgnoreCase) => TextLanguage.English,
        _ => throw new InvalidOperationException($"Regie:Culture is '{culture}'. Use nl-NL or en-GB."),
    };
}
