namespace Regie.AdaptiveCards;

/// <summary>The room between an element and the one before it.</summary>
public enum AdaptiveSpacing
{
    /// <summary>What the host uses by default.</summary>
    Default,

    /// <summary>No room.</summary>
    None,

    /// <summary>Little.</summary>
    Small,

    /// <summary>More than the default.</summary>
    Medium,

    /// <summary>Much.</summary>
    Large,

    /// <summary>Very much.</summary>
    ExtraLarge,

    /// <summary>As much as the padding of the card itself.</summary>
    Padding,
}
