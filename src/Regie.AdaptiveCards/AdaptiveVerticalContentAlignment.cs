namespace Regie.AdaptiveCards;

/// <summary>Where the content of a container stands from top to bottom.</summary>
public enum AdaptiveVerticalContentAlignment
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the bottom.</summary>
    Bottom,
}
