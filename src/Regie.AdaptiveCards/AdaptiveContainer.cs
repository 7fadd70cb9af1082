using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A group of elements under each other.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Container";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements, top to bottom.</summary>
    public List<AdaptiveElement> Items { get; set; } = [];

    /// <summary>Whether text runs from right to left; null takes over that of the surroundings.</summary>
    public bool? Rtl { get; set; }

    /// <inheritdoc/>
    public override void Add(AdaptiveElement element) => Items.Add(element);
}
