using System.Text.Json.Serialization;
using Regie.AdaptiveCards.Json;

namespace Regie.AdaptiveCards;

/// <summary>The height of an element.</summary>
[JsonConverter(typeof(AdaptiveHeightConverter))]
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    /// <summary>As high as the content.</summary>
    public AdaptiveHeight()
    {
    }

    /// <summary>A number of pixels.</summary>
    /// <param name="px">How many.</param>
    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    /// <summary>A height that is found in some way.</summary>
    /// <param name="heightType">How.</param>
    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    /// <summary>As high as the content.</summary>
    public static AdaptiveHeight Auto => new(AdaptiveHeightType.Auto);

    /// <summary>As high as there is room.</summary>
    public static AdaptiveHeight Stretch => new(AdaptiveHeightType.Stretch);

    /// <summary>How the height is found.</summary>
    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>Pixels, for <see cref="AdaptiveHeightType.Pixel"/>.</summary>
    public uint? Unit { get; set; }

    /// <summary>Whether both are the same height.</summary>
    public static bool operator ==(AdaptiveHeight? ah1, AdaptiveHeight? ah2) => Equals(ah1, ah2);

    /// <summary>Whether the heights differ.</summary>
    public static bool operator !=(AdaptiveHeight? ah1, AdaptiveHeight? ah2) => !Equals(ah1, ah2);

    /// <summary>Whether it is a number of pixels.</summary>
    /// <returns>True for pixels.</returns>
    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    /// <summary>Whether it says anything that is not so by default.</summary>
    /// <returns>False for <see cref="Auto"/> and for no pixels.</returns>
    public bool ShouldSerializeAdaptiveHeight() => HeightType switch
    {
        AdaptiveHeightType.Auto => false,
        AdaptiveHeightType.Pixel => Unit > 0,
        _ => true,
    };

    /// <inheritdoc/>
    public bool Equals(AdaptiveHeight? other) =>
        other is not null && HeightType == other.HeightType && (!IsPixel() || Unit == other.Unit);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdaptiveHeight);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HeightType, IsPixel() ? Unit : null);
}
