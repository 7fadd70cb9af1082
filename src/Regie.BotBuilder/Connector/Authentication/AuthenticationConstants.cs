namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Names and addresses of the Bot Framework's authentication.</summary>
public static class AuthenticationConstants
{
    /// <summary>Scope of outbound tokens, without `/.default`.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Issuer of inbound tokens.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Where the keys of inbound tokens are described.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Claim with the service URL for which a token was made.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>Claim with the audience.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Claim with the app id.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>Claim with the key id.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>App id of a caller without a token.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";
}
