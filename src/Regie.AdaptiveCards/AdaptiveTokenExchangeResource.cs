namespace Regie.AdaptiveCards;

/// <summary>What a client needs for single sign-on.</summary>
public class AdaptiveTokenExchangeResource
{
    /// <summary>The id of the exchange.</summary>
    public string? Id { get; set; }

    /// <summary>The application id of the bot, as an URI.</summary>
    public string? Uri { get; set; }

    /// <summary>The identity provider.</summary>
    public string? ProviderId { get; set; }
}
