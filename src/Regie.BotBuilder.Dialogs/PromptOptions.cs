using System.Text.Json.Serialization;
using Regie.BotBuilder.Dialogs.Choices;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs;

/// <summary>What a prompt asks.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    [JsonPropertyName("prompt")]
    public Activity? Prompt { get; set; }

    /// <summary>The question after an answer that was not understood or not valid; null for <see cref="Prompt"/>.</summary>
    [JsonPropertyName("retryPrompt")]
    public Activity? RetryPrompt { get; set; }

    /// <summary>What one can choose from.</summary>
    [JsonPropertyName("choices")]
    public IList<Choice>? Choices { get; set; }

    /// <summary>How the choices are shown; null for the style of the prompt.</summary>
    [JsonPropertyName("style")]
    public ListStyle? Style { get; set; }

    /// <summary>What the validator needs to know. Once it was stored it is JSON: <see cref="ObjectPath.MapValueTo{T}(object)"/>
    /// gives its type back.</summary>
    [JsonPropertyName("validations")]
    public object? Validations { get; set; }
}
