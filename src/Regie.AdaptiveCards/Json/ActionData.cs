using System.Text.Json;

namespace Regie.AdaptiveCards.Json;

/// <summary>The data of an action as JSON text, and back.</summary>
internal static class ActionData
{
    public static string? ToJson(object? data) => data is null ? null : AdaptiveCardJson.WriteFreely(data);

    public static object? Parse(string? json)
    {
        if (json is null) return null;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
