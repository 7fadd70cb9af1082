namespace Regie.AdaptiveCards;

/// <summary>The role of a text block, as a screen reader announces it.</summary>
public enum AdaptiveTextBlockStyle
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,
}
