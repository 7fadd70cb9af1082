namespace Regie.AdaptiveCards;

/// <summary>How a card is brought up to date for the people who look at it.</summary>
public class AdaptiveRefresh
{
    /// <summary>The action that asks the bot for the newest card.</summary>
    public AdaptiveAction? Action { get; set; }

    /// <summary>The Teams ids of the people for whom the client asks by itself; Teams takes at most 60.</summary>
    public List<string> UserIds { get; set; } = [];
}
