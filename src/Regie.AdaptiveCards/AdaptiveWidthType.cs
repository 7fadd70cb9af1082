namespace Regie.AdaptiveCards;

/// <summary>How the width of a column is found.</summary>
public enum AdaptiveWidthType
{
    /// <summary>As wide as its content.</summary>
    Auto,

    /// <summary>The room that is left.</summary>
    Stretch,

    /// <summary>A number of pixels.</summary>
    Pixel,
}
