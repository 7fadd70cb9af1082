namespace Regie.AdaptiveCards;

/// <summary>The meaning that the colour of a text carries; the host picks the shade.</summary>
public enum AdaptiveTextColor
{
    /// <summary>Running text.</summary>
    Default,

    /// <summary>Dark, for a light background.</summary>
    Dark,

    /// <summary>Light, for a dark background.</summary>
    Light,

    /// <summary>The accent of the host.</summary>
    Accent,

    /// <summary>Good news.</summary>
    Good,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Something is wrong.</summary>
    Attention,
}
