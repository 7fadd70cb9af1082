namespace Regie.AdaptiveCards;

/// <summary>Which inputs an action collects and validates.</summary>
public enum AdaptiveAssociatedInputs
{
    /// <summary>Those of its card and of the cards around it.</summary>
    Auto,

    /// <summary>None: it works whatever was typed.</summary>
    None,
}
