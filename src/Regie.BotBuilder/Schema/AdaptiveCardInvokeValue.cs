using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>The value of an `adaptiveCard/action` invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The action.</summary>
    [JsonPropertyName("action")]
    public AdaptiveCardInvokeAction Action { get; set; } = new();

    /// <summary>What single sign-on gave.</summary>
    [JsonPropertyName("authentication")]
    public AdaptiveCardAuthentication? Authentication { get; set; }

    /// <summary>A sign-in code.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
