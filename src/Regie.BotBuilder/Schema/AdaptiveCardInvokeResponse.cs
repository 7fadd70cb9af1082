using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>The answer to an `adaptiveCard/action` invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>HTTP status of the action, 200 when it was done.</summary>
    [JsonPropertyName("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>Media type of the value: `application/vnd.microsoft.card.adaptive`, `application/vnd.microsoft.activity.message` or `application/vnd.microsoft.error`.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>A card, a text, or an Error.</summary>
    [JsonPropertyName("value")]
    public object? Value { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
