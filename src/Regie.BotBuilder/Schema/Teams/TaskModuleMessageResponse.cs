using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>Closes a dialog with a text.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>The text.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>Creates an answer of type `message`.</summary>
    public TaskModuleMessageResponse() => Type = "message";
}
