using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A programmatic action that goes with an activity.</summary>
public class SemanticAction
{
    /// <summary>`start`, `continue` or `done`.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }

    /// <summary>Which action.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>What it is about.</summary>
    [JsonPropertyName("entities")]
    public IDictionary<string, Entity>? Entities { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>What came in its place and could not be read; null when this was read, or is the bot's own.</summary>
    internal JsonElement? Unread { get; init; }
}
