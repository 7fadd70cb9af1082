namespace Regie.AdaptiveCards;

/// <summary>Facts about a card that are not shown.</summary>
public class AdaptiveMetadata
{
    /// <summary>A web page that shows the same as the card.</summary>
    public string? WebUrl { get; set; }
}
