using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>The action of a Universal Action invoke.</summary>
/// <remarks>Whoever holds a card can send any verb and data: both are input, not trust.</remarks>
public class AdaptiveCardInvokeAction
{
    /// <summary>`Action.Execute`.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Id of the action.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>What to do; chosen by the bot that made the card.</summary>
    [JsonPropertyName("verb")]
    public string? Verb { get; set; }

    /// <summary>Data of the action with the inputs of the card merged in. Reads as a JsonElement.</summary>
    [JsonPropertyName("data")]
    public object? Data { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
