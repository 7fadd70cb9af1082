using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A column of a <see cref="AdaptiveColumnSet"/>.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    /// <summary>The name of this element in the schema.</summary>
    public new const string TypeName = "Column";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The width: <c>"auto"</c>, <c>"stretch"</c>, pixels, or a weight against the other columns.</summary>
    public AdaptiveWidth? Width { get; set; }
}
