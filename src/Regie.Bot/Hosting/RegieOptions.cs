using Regie.Alignment;

namespace Regie.Bot.Hosting;

/// <summary>The municipality's own settings.</summary>
public sealed class RegieOptions
{
    private const string TargetedSetting = "Regie:TargetedMessages";

    /// <summary>The language of what everyone in a channel reads.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Whether an answer that concerns one person is seen by that person only, in a channel or group chat too.</summary>
    public bool TargetedMessages { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">A setting has a value that means nothing.</exception>
    public static RegieOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new RegieOptions
        {
            Language = LanguageOf(configuration["Regie:Culture"]),
            TargetedMessages = Targeted(configuration[TargetedSetting]),
        };
    }

    private static bool Targeted(string? setting)
    {
        if (string.IsNullOrEmpty(setting))
            return false;
        if (!bool.TryParse(setting, out var wanted))
            throw new InvalidOperationException($"{TargetedSetting} is '{setting}'. Use true or false.");
        return wanted && !SdkSeam.CanTarget
            ? throw new InvalidOperationException($"{TargetedSetting} works on the Bot Builder of this repository only: Microsoft's would show the answers to everyone.")
            : wanted;
    }

    private static TextLanguage LanguageOf(string? culture) => culture switch
    {
        null or "" => TextLanguage.Dutch,
        _ when culture.StartsWith("nl", StringComparison.OrdinalIgnoreCase) => TextLanguage.Dutch,
        _ when culture.StartsWith("en", StringComparison.OrdinalIgnoreCase) => TextLanguage.English,
        _ => throw new InvalidOperationException($"Regie:Culture is '{culture}'. Use nl-NL or en-GB."),
    };
}
