namespace Regie.AdaptiveCards;

/// <summary>The base of what stands in the body of a card.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>The room before this element.</summary>
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Whether a line is drawn before this element.</summary>
    public bool Separator { get; set; }

    /// <summary>The height. Default: as high as the content.</summary>
    public AdaptiveHeight Height { get; set; } = AdaptiveHeight.Auto;

    /// <summary>Whether it is shown. An action can change this.</summary>
    public bool IsVisible { get; set; } = true;
}
