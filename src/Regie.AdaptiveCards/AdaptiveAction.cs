namespace Regie.AdaptiveCards;

/// <summary>The base of what a person can do on a card.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    /// <summary>The text on the button.</summary>
    public string? Title { get; set; }

    /// <summary>The address of an icon on the button.</summary>
    public string? IconUrl { get; set; }

    /// <summary>The look: <c>default</c>, <c>positive</c> or <c>destructive</c>.</summary>
    public string Style { get; set; } = "default";

    /// <summary>Whether it can be used.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>A button, or an entry of the overflow menu.</summary>
    public AdaptiveActionMode Mode { get; set; }

    /// <summary>What is shown when one points at the button, and read aloud.</summary>
    public string? Tooltip { get; set; }
}
