using System.Text.RegularExpressions;

namespace Regie.Testing.Surface;

/// <summary>The one difference that is everywhere: JSON is System.Text.Json here, and Newtonsoft.Json in Microsoft's libraries.</summary>
internal static partial class JsonTypes
{
    /// <summary>The same text for both kinds of JSON.</summary>
    public static string Neutral(string text) => Json().Replace(text, "json");

    [GeneratedRegex(@"System\.Nullable`1<System\.Text\.Json\.JsonElement>|Newtonsoft\.Json\.Linq\.J(Object|Token|Array)|System\.Text\.Json\.(JsonElement|Nodes\.Json(Object|Node|Array))|System\.Collections\.Generic\.I?Dictionary`2<System\.String,System\.Text\.Json\.JsonElement>|(Newtonsoft|System\.Text)\.Json\.JsonSerializer(Settings|Options)?")]
    private static partial Regex Json();
}
