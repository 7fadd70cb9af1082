namespace Regie.AdaptiveCards;

/// <summary>The look of a container.</summary>
public enum AdaptiveContainerStyle
{
    /// <summary>Plain.</summary>
    Default,

    /// <summary>Set apart from its surroundings.</summary>
    Emphasis,

    /// <summary>Good news.</summary>
    Good,

    /// <summary>Something is wrong.</summary>
    Attention,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>The accent of the host.</summary>
    Accent,
}
