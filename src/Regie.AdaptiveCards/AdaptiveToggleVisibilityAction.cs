using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>Shows or hides elements, without asking the bot.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    /// <summary>The name of this action in the schema.</summary>
    public const string TypeName = "Action.ToggleVisibility";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements.</summary>
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
