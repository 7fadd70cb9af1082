using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A piece of text to highlight in what is replied to.</summary>
public class TextHighlight
{
    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Which occurrence of it, from 1.</summary>
    [JsonPropertyName("occurrence")]
    [JsonNumberHandling(JsonNumberHandling.Strict)]
    public int? Occurrence { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
