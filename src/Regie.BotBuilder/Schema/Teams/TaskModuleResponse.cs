using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>The answer to a request for a dialog.</summary>
public class TaskModuleResponse
{
    /// <summary>What to do.</summary>
    [JsonPropertyName("task")]
    [JsonConverter(typeof(RuntimeTypeConverter<TaskModuleResponseBase>))]
    public TaskModuleResponseBase? Task { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
