namespace Regie.AdaptiveCards;

/// <summary>The base of what a person fills in. Its <see cref="AdaptiveTypedElement.Id"/> names the answer.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>The label beside the input; a screen reader reads it.</summary>
    public string? Label { get; set; }

    /// <summary>Whether an action may be used while this is empty.</summary>
    public bool IsRequired { get; set; }

    /// <summary>What is shown when the input is not valid.</summary>
    public string? ErrorMessage { get; set; }
}
