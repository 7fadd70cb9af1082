using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>Unfolds a card under the button.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    /// <summary>The name of this action in the schema.</summary>
    public const string TypeName = "Action.ShowCard";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is unfolded.</summary>
    public AdaptiveCard? Card { get; set; }
}
