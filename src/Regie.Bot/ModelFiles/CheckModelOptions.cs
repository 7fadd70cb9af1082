using Regie.Alignment;

namespace Regie.Bot.ModelFiles;

/// <summary>What the command line of <c>check-model</c> asks for.</summary>
/// <param name="Path">The file to check; null: the model that the bot would use.</param>
/// <param name="Language">The language of the sheet.</param>
internal sealed record CheckModelOptions(string? Path, TextLanguage Language)
{
    /// <summary>How the command is used.</summary>
    public const string Help = """
        check-model [FILE] [--language nl|en]

          Checks an alignment model without starting the bot, and prints it as a sheet in Markdown: topics, questions, rules and roles.
          Without FILE: the model of Regie:ModelPath, or the one that comes with the bot. Ends with 0, or with 1 when something is wrong.
        """;

    /// <summary>Reads the arguments after <c>check-model</c>; null when they do not fit.</summary>
    public static CheckModelOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new CheckModelOptions(null, TextLanguage.Dutch);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--language")
            {
                if (++i == arguments.Count || LanguageOf(arguments[i]) is not { } language)
                    return null;
                options = options with { Language = language };
            }
            else if (arguments[i].StartsWith('-') || arguments[i].Length == 0 || options.Path is not null)
            {
                return null;
            }
            else
            {
                options = options with { Path = arguments[i] };
            }
        }

        return options;
    }

    private static TextLanguage? LanguageOf(string code) => code switch
    {
        "nl" => TextLanguage.Dutch,
        "en" => TextLanguage.English,
        _ => null,
    };
}
