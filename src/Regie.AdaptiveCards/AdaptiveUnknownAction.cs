using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>An action that this library has no type for. Its properties are kept in <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    /// <summary>The name when no other was given.</summary>
    public const string TypeName = "Action.Unknown";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;
}
