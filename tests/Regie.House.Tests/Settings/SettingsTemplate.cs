using System.Text.Json;
using System.Text.RegularExpressions;

namespace Regie.House.Tests.Settings;

/// <summary>appsettings.template.json: every setting on a line of its own, commented out, below what it does.</summary>
internal static partial class SettingsTemplate
{
    public const string File = "appsettings.template.json";

    /// <summary>The template as it is.</summary>
    public static JsonDocument Read() => Parse(Repository.Read(File));

    /// <summary>The template with every setting switched on.</summary>
    public static JsonDocument ReadAll() => Parse(Setting().Replace(Repository.Read(File), "$1$2"));

    /// <summary>The names of all settings, as the sources and the documentation write them.</summary>
    public static IReadOnlyList<string> Names()
    {
        using var all = ReadAll();
        return [.. all.RootElement.EnumerateObject().Select(property => property.Name)];
    }

    private static JsonDocument Parse(string text) =>
        JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false });

    [GeneratedRegex(@"^(\s*)// (""[\w:]+"": )", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
