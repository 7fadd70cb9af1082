namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Names and addresses of the Bot Framework's authentication in the cloud of the US Government.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>Value of the setting `ChannelService` that chooses this cloud.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Where outbound tokens come from.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Scope of outbound tokens, without `/.default`.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>Issuer of inbound tokens.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>Where the keys of inbound tokens are described.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";
}
