using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A list of names with values.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "FactSet";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The facts, top to bottom.</summary>
    public List<AdaptiveFact> Facts { get; set; } = [];
}
