namespace Regie.AdaptiveCards;

/// <summary>How a set of choices is shown.</summary>
public enum AdaptiveChoiceInputStyle
{
    /// <summary>A drop-down list.</summary>
    Compact,

    /// <summary>Radio buttons or check boxes.</summary>
    Expanded,

    /// <summary>A list in which one can type to search.</summary>
    Filtered,
}
