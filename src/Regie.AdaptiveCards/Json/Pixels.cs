using System.Globalization;

namespace Regie.AdaptiveCards.Json;

/// <summary>Lengths as the schema writes them: <c>80px</c>.</summary>
internal static class Pixels
{
    public static string Format(uint pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels}px");

    public static uint? Parse(string? text) =>
        text?.EndsWith("px", StringComparison.Ordinal) == true
        && uint.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels)
            ? pixels
            : null;
}
