namespace Regie.BotBuilder.Benchmarks.Channel;

/// <summary>The registration of the bot that is measured.</summary>
internal static class Registration
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "99999999-8888-7777-6666-555555555555";
    public const string Issuer = "https://api.botframework.com";

    /// <summary>What the bot calls back: the same for every subject.</summary>
    public static string ServiceUrl(Uri connector) => $"{connector.GetLeftPart(UriPartial.Authority)}/teams/";

    /// <summary>The bot's settings, as a deployment would have them.</summary>
    public static Dictionary<string, string?> Settings(Uri connector) => new()
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppTenantId"] = Tenant,
        ["ToBotFromChannelOpenIdMetadataUrl"] = new Uri(connector, "/openid").AbsoluteUri,
        ["ToChannelFromBotLoginUrl"] = new Uri(connector, "/login").AbsoluteUri,
        ["Regie:ServiceUrls:0"] = ServiceUrl(connector),
    };
}
