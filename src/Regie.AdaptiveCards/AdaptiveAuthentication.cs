namespace Regie.AdaptiveCards;

/// <summary>How a person signs in before a card can be used.</summary>
public class AdaptiveAuthentication
{
    /// <summary>What is asked.</summary>
    public string? Text { get; set; }

    /// <summary>The name of the OAuth connection of the bot.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>For single sign-on.</summary>
    public AdaptiveTokenExchangeResource? TokenExchangeResource { get; set; }

    /// <summary>Exactly one, of the type <c>signin</c>.</summary>
    public List<AdaptiveAuthCardButton> Buttons { get; set; } = [];
}
