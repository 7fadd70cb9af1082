namespace Regie.AdaptiveCards;

/// <summary>What a client does with an element that it does not know.</summary>
public enum AdaptiveFallbackType
{
    /// <summary>What it does by default.</summary>
    None,

    /// <summary>Leave it out.</summary>
    Drop,

    /// <summary>Show something else instead.</summary>
    Content,
}
