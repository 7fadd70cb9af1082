using Microsoft.Extensions.Configuration;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>The settings of authentication, read once. Names are those of the Bot Framework SDK.</summary>
internal sealed class BotFrameworkSettings
{
    private const string PublicChannelService = "https://botframework.com";

    /// <exception cref="InvalidOperationException">A setting cannot be used; the message says which and why.</exception>
    public BotFrameworkSettings(IConfiguration configuration, bool isDevelopment)
    {
        var government = IsGovernment(Text(configuration, "ChannelService"));
        AppType = TypeOf(Text(configuration, "MicrosoftAppType"));
        AppId = Text(configuration, "MicrosoftAppId");
        AppPassword = Text(configuration, "MicrosoftAppPassword");
        AppTenantId = Text(configuration, "MicrosoftAppTenantId");
        CertificatePath = Text(configuration, "MicrosoftAppCertificatePath");
        MetadataUrl = Address(configuration, "ToBotFromChannelOpenIdMetadataUrl")
            ?? new Uri(government ? GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl : AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl);
        Issuer = Text(configuration, "ToBotFromChannelTokenIssuer")
            ?? (government ? GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer : AuthenticationConstants.ToBotFromChannelTokenIssuer);
        LoginUrl = Address(configuration, "ToChannelFromBotLoginUrl")
            ?? (government ? new Uri(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl) : null);
        OAuthScope = Text(configuration, "ToChannelFromBotOAuthScope")
            ?? (government ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope : AuthenticationConstants.ToChannelFromBotOAuthScope);
        AllowAnonymousOnLoopback = isDevelopment && configuration.GetValue("Regie:AllowAnonymousOnLoopback", false);
        ServiceUrls = new ServiceUrlPolicy(List(configuration, "Regie:ServiceUrls"), anyOnThisMachine: AllowAnonymousOnLoopback);
        var tenants = List(configuration, "Regie:Tenants");
        Tenants = new HashSet<string>(tenants.Count > 0 || AppTenantId is null ? tenants : [AppTenantId], StringComparer.OrdinalIgnoreCase);
    }

    public BotAppType AppType { get; }

    /// <summary>Null when the bot is not registered: then no token is valid.</summary>
    public string? AppId { get; }

    public string? AppPassword { get; }

    public string? AppTenantId { get; }

    /// <summary>A PEM or PFX file with the certificate that stands in for a password.</summary>
    public string? CertificatePath { get; }

    public Uri MetadataUrl { get; }

    public string Issuer { get; }

    /// <summary>Null for Microsoft's own.</summary>
    public Uri? LoginUrl { get; }

    public string OAuthScope { get; }

    public ServiceUrlPolicy ServiceUrls { get; }

    /// <summary>Empty when every tenant may use the bot.</summary>
    public IReadOnlySet<string> Tenants { get; }

    public bool AllowAnonymousOnLoopback { get; }

    private static BotAppType TypeOf(string? type) =>
        type is null ? BotAppType.MultiTenant
        : Enum.GetNames<BotAppType>().Contains(type, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<BotAppType>(type, ignoreCase: true)
        : throw new InvalidOperationException($"MicrosoftAppType: '{type}' is none of UserAssignedMSI, SingleTenant and MultiTenant.");

    // A cloud that is not known must not be taken for the public one: the bot would send its token to the wrong one.
    private static bool IsGovernment(string? channelService) => channelService?.TrimEnd('/') switch
    {
        null or PublicChannelService => false,
        GovernmentAuthenticationConstants.ChannelService => true,
        _ => throw new InvalidOperationException($"ChannelService: '{channelService}' is not a cloud that is known. Leave it out for the public cloud; that of the US Government is {GovernmentAuthenticationConstants.ChannelService}."),
    };

    private static string? Text(IConfiguration configuration, string key) => configuration[key]?.Trim() is { Length: > 0 } value ? value : null;

    private static Uri? Address(IConfiguration configuration, string key)
    {
        if (Text(configuration, key) is not { } value)
        {
            return null;
        }

        return Uri.TryCreate(value, UriKind.Absolute, out var uri) && ServiceUrlPolicy.IsSafe(uri)
            ? uri
            : throw new InvalidOperationException($"{key}: '{value}' is neither https nor http on this machine.");
    }

    // A section with items, or one value with several between semicolons.
    private static List<string> List(IConfiguration configuration, string key)
    {
        var section = configuration.GetSection(key);
        var values = section.GetChildren().Select(child => child.Value).Append(section.Value);
        return [.. values.Where(value => value is not null).SelectMany(value => value!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
    }
}
