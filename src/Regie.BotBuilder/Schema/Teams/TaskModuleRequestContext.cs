using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>Where a dialog was asked for.</summary>
public class TaskModuleRequestContext
{
    /// <summary>Theme of the client.</summary>
    [JsonPropertyName("theme")]
    public string? Theme { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
