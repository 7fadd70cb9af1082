using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>Pictures beside each other.</summary>
public class AdaptiveImageSet : AdaptiveElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "ImageSet";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The pictures.</summary>
    public List<AdaptiveImage> Images { get; set; } = [];

    /// <summary>The size of each.</summary>
    public AdaptiveImageSize ImageSize { get; set; }
}
