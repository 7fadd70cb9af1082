namespace Regie.AdaptiveCards;

/// <summary>The size of an image.</summary>
public enum AdaptiveImageSize
{
    /// <summary>Its own size, shrunk to fit.</summary>
    Auto,

    /// <summary>As wide as there is room.</summary>
    Stretch,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,
}
