namespace Regie.AdaptiveCards;

/// <summary>Where the content of a container stands from left to right.</summary>
public enum AdaptiveHorizontalContentAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}
