namespace Regie.AdaptiveCards;

/// <summary>The size of a text.</summary>
public enum AdaptiveTextSize
{
    /// <summary>The size of running text.</summary>
    Default,

    /// <summary>Smaller than running text.</summary>
    Small,

    /// <summary>A little larger than running text.</summary>
    Medium,

    /// <summary>Larger.</summary>
    Large,

    /// <summary>The largest.</summary>
    ExtraLarge,
}
