using System.Globalization;
using System.Text.Json.Serialization;
using Regie.AdaptiveCards.Json;

namespace Regie.AdaptiveCards;

/// <summary>The width of a column. Text converts to it: <c>"auto"</c>, <c>"stretch"</c>, <c>"80px"</c>, or a number such as
/// <c>"2"</c>, which is a weight against the other columns.</summary>
[JsonConverter(typeof(AdaptiveWidthConverter))]
public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    /// <summary>As wide as the content.</summary>
    public AdaptiveWidth()
    {
    }

    /// <summary>A number of pixels.</summary>
    /// <param name="px">How many.</param>
    public AdaptiveWidth(uint px)
    {
        WidthType = AdaptiveWidthType.Pixel;
        ExactPixels = px;
    }

    /// <summary>A width that is found in some way.</summary>
    /// <param name="widthType">How.</param>
    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    /// <summary>A width as the schema writes it.</summary>
    /// <param name="value"><c>auto</c>, <c>stretch</c>, pixels such as <c>80px</c>, or a weight such as <c>2</c>.</param>
    /// <exception cref="FormatException">It is none of these.</exception>
    public AdaptiveWidth(string value)
    {
        if (string.IsNullOrEmpty(value) || value.Equals("auto", StringComparison.OrdinalIgnoreCase)) return;
        WidthType = AdaptiveWidthType.Stretch;
        if (value.Equals("stretch", StringComparison.OrdinalIgnoreCase)) return;
        var isPixels = value.EndsWith("px", StringComparison.Ordinal);
        var number = isPixels ? value.AsSpan(0, value.Length - 2) : value;
        if (!double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            throw new FormatException($"'{value}' is not a width.");
        if (isPixels) (WidthType, ExactPixels) = (AdaptiveWidthType.Pixel, amount);
        else Weight = amount;
    }

    /// <summary>As wide as the content.</summary>
    public static AdaptiveWidth Auto => new(AdaptiveWidthType.Auto);

    /// <summary>The room that is left.</summary>
    public static AdaptiveWidth Stretch => new(AdaptiveWidthType.Stretch);

    /// <summary>How the width is found. A weight is a share of the room that is left: <see cref="AdaptiveWidthType.Stretch"/>.</summary>
    public AdaptiveWidthType WidthType { get; set; }

    /// <summary>Whole pixels, for <see cref="AdaptiveWidthType.Pixel"/>.</summary>
    public uint? Unit
    {
        get => (uint?)ExactPixels;
        set => ExactPixels = value;
    }

    internal double? ExactPixels { get; private set; }

    internal double? Weight { get; private set; }

    /// <summary>A number of pixels.</summary>
    /// <param name="value">How many.</param>
    public static implicit operator AdaptiveWidth(uint value) => new(value);

    /// <summary>A width that is found in some way.</summary>
    /// <param name="value">How.</param>
    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    /// <summary>A width as the schema writes it.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator AdaptiveWidth(string value) => new(value);

    /// <summary>Whether both are the same width.</summary>
    public static bool operator ==(AdaptiveWidth? ah1, AdaptiveWidth? ah2) => Equals(ah1, ah2);

    /// <summary>Whether the widths differ.</summary>
    public static bool operator !=(AdaptiveWidth? ah1, AdaptiveWidth? ah2) => !Equals(ah1, ah2);

    /// <summary>Reads a width as the schema writes it.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The width.</returns>
    /// <exception cref="FormatException">It is not a width.</exception>
    public static AdaptiveWidth Parse(string value) => new(value);

    /// <summary>Whether it is a number of pixels.</summary>
    /// <returns>True for pixels.</returns>
    public bool IsPixel() => WidthType == AdaptiveWidthType.Pixel;

    /// <inheritdoc/>
    public bool Equals(AdaptiveWidth? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdaptiveWidth);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Auto => "auto",
        AdaptiveWidthType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{ExactPixels ?? 0}px"),
        _ => Weight?.ToString(CultureInfo.InvariantCulture) ?? "stretch",
    };

    internal static AdaptiveWidth OfPixels(double pixels) => new(AdaptiveWidthType.Pixel) { ExactPixels = pixels };

    internal static AdaptiveWidth OfWeight(double weight) => new(AdaptiveWidthType.Stretch) { Weight = weight };
}
