namespace Regie.AdaptiveCards;

/// <summary>Where an action is shown.</summary>
public enum AdaptiveActionMode
{
    /// <summary>As a button.</summary>
    Primary,

    /// <summary>In the overflow menu.</summary>
    Secondary,
}
