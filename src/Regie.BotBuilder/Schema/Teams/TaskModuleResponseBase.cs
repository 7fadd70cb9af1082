using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>What to do with a dialog.</summary>
public class TaskModuleResponseBase
{
    /// <summary>`continue` or `message`.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
