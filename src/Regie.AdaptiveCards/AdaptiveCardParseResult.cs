namespace Regie.AdaptiveCards;

/// <summary>A card that was read, and what was odd about it.</summary>
public class AdaptiveCardParseResult
{
    internal AdaptiveCardParseResult(AdaptiveCard card, List<AdaptiveWarning> warnings)
    {
        Card = card;
        Warnings = warnings;
    }

    /// <summary>The card.</summary>
    public AdaptiveCard Card { get; }

    /// <summary>What was odd, in the order in which it was met.</summary>
    public List<AdaptiveWarning> Warnings { get; }
}
