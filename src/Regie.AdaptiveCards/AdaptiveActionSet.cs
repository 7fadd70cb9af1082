using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>Buttons in the body of a card.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    /// <summary>The name of this action in the schema.</summary>
    public const string TypeName = "ActionSet";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The actions, in order.</summary>
    public List<AdaptiveAction> Actions { get; set; } = [];
}
