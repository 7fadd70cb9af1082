namespace Regie.AdaptiveCards;

/// <summary>The typeface of a text.</summary>
public enum AdaptiveFontType
{
    /// <summary>That of the host.</summary>
    Default,

    /// <summary>Every character equally wide.</summary>
    Monospace,
}
