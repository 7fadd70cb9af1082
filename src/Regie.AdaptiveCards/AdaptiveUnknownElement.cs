using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>An element that this library has no type for, such as <c>Chart.Donut</c>. Set <see cref="Type"/> and fill
/// <see cref="AdaptiveTypedElement.AdditionalProperties"/>; give it a fallback for clients that do not know it either.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    /// <summary>The name when no other was given.</summary>
    public const string TypeName = "UnknownElement";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;
}
