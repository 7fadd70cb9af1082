using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>A request for a dialog, or what was filled in on it.</summary>
public class TaskModuleRequest
{
    /// <summary>Data of the action, or the inputs. Reads as a JsonElement.</summary>
    [JsonPropertyName("data")]
    public object? Data { get; set; }

    /// <summary>Where it was asked for.</summary>
    [JsonPropertyName("context")]
    public TaskModuleRequestContext? Context { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
