namespace Regie.AdaptiveCards;

/// <summary>One choice of a <see cref="AdaptiveChoiceSetInput"/>.</summary>
public class AdaptiveChoice
{
    /// <summary>What a person reads.</summary>
    public string Title { get; set; } = "";

    /// <summary>The answer when it is chosen. A comma in it cannot be told from two choices.</summary>
    public string Value { get; set; } = "";
}
