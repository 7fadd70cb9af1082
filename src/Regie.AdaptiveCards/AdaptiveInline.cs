namespace Regie.AdaptiveCards;

/// <summary>The base of what stands in a <see cref="AdaptiveRichTextBlock"/>.</summary>
public abstract class AdaptiveInline : AdaptiveTypedElement;
