using System.Text.Json.Serialization;
using Regie.AdaptiveCards.Json;

namespace Regie.AdaptiveCards;

/// <summary>A column of a <see cref="AdaptiveTable"/>: its width and where the content of its cells stands.</summary>
public class AdaptiveTableColumnDefinition
{
    private double _pixels;
    private double _weight;

    /// <summary>Where the content of cells stands from top to bottom.</summary>
    [JsonPropertyName("verticalCellContentAlignment")]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>Where the content of cells stands from left to right.</summary>
    [JsonPropertyName("horizontalCellContentAlignment")]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>The width as a weight against the other columns; 0 when it is in pixels or not set. Replaces <see cref="PixelWidth"/>.</summary>
    [JsonIgnore]
    public double Width
    {
        get => _weight;
        set => (_weight, _pixels) = (value, 0);
    }

    /// <summary>The width in pixels; 0 when it is a weight or not set. Replaces <see cref="Width"/>.</summary>
    [JsonIgnore]
    public double PixelWidth
    {
        get => _pixels;
        set => (_weight, _pixels) = (0, value);
    }

    /// <summary>Properties that the schema does not have.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, object?> AdditionalProperties { get; set; } =
        new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);

    [JsonInclude, JsonPropertyName("width"), JsonConverter(typeof(AdaptiveWidthConverter))]
    internal AdaptiveWidth? JsonWidth
    {
        get => _pixels > 0 ? AdaptiveWidth.OfPixels(_pixels) : _weight > 0 ? AdaptiveWidth.OfWeight(_weight) : null;
        set => (_weight, _pixels) = (value?.Weight ?? 0, value?.ExactPixels ?? 0);
    }
}
