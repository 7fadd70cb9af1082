using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>Shows a dialog.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>The dialog.</summary>
    [JsonPropertyName("value")]
    public TaskModuleTaskInfo? Value { get; set; }

    /// <summary>Creates an answer of type `continue`.</summary>
    public TaskModuleContinueResponse() => Type = "continue";
}
