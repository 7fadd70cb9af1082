namespace Regie.AdaptiveCards;

/// <summary>The weight of a text.</summary>
public enum AdaptiveTextWeight
{
    /// <summary>As running text.</summary>
    Default,

    /// <summary>Thinner strokes.</summary>
    Lighter,

    /// <summary>Bold.</summary>
    Bolder,
}
