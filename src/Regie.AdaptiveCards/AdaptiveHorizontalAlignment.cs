namespace Regie.AdaptiveCards;

/// <summary>Where an element stands from left to right.</summary>
public enum AdaptiveHorizontalAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,

    /// <summary>As wide as there is room.</summary>
    Stretch,
}
