namespace Regie.AdaptiveCards;

/// <summary>The shape of an image.</summary>
public enum AdaptiveImageStyle
{
    /// <summary>As it is.</summary>
    Default,

    /// <summary>Round, for a portrait.</summary>
    Person,
}
