using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>A dialog.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Pixels, or `small`, `medium` or `large`.</summary>
    [JsonPropertyName("height")]
    public object? Height { get; set; }

    /// <summary>Pixels, or `small`, `medium` or `large`.</summary>
    [JsonPropertyName("width")]
    public object? Width { get; set; }

    /// <summary>Page to show.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Card to show.</summary>
    [JsonPropertyName("card")]
    public Attachment? Card { get; set; }

    /// <summary>Page for clients without dialogs.</summary>
    [JsonPropertyName("fallbackUrl")]
    public string? FallbackUrl { get; set; }

    /// <summary>Bot that gets the result.</summary>
    [JsonPropertyName("completionBotId")]
    public string? CompletionBotId { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
