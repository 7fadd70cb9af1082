using Microsoft.IdentityModel.Tokens;

namespace Regie.Bot.Hosting;

/// <summary>
/// The official authentication, and after it what that does not check: the tenants and service URLs that the settings list, and that there is a
/// registration at all, without which the official library lets everyone in. A token that is not valid is refused, whatever is wrong with it.
/// </summary>
internal sealed class ListedCallersAuthentication(IConfiguration configuration) : ConfigurationBotFrameworkAuthentication(configuration)
{
    private static readonly string[] Teams =
    [
        "https://smba.trafficmanager.net/",
        "https://smba.infra.gcc.teams.microsoft.com/",
        "https://smba.infra.gov.teams.microsoft.us/",
        "https://smba.infra.dod.teams.microsoft.us/",
    ];

    private readonly bool _isRegistered = !string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);
    private readonly string[] _tenants = List(configuration, "Regie:Tenants") is { Length: > 0 } tenants ? tenants : List(configuration, "MicrosoftAppTenantId");
    private readonly Uri[] _serviceUrls = [.. (List(configuration, "Regie:ServiceUrls") is { Length: > 0 } urls ? urls : Teams).Select(url => new Uri(url))];

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        // Before the token is looked at: without an app id the official library takes a missing one for a developer's.
        if (!_isRegistered)
            throw new UnauthorizedAccessException("MicrosoftAppId is not set, so no token is valid.");
        var result = await CheckedAsync(activity, authHeader, cancellationToken);
        if (!IsListedUrl(activity.ServiceUrl))
            throw new UnauthorizedAccessException("The service URL is not allowed.");
        if (_tenants.Length > 0 && !AreListedTenants(activity))
            throw new UnauthorizedAccessException("The tenant is not allowed.");
        return result;
    }

    // The official adapter answers 500 to a token of which the library says anything else than that it is not authorised.
    private async Task<AuthenticateRequestResult> CheckedAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        }
        catch (Exception e) when (e is SecurityTokenException or ArgumentException or FormatException)
        {
            throw new UnauthorizedAccessException("The token is not valid.", e);
        }
    }

    private bool IsListedUrl(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri is { UserInfo: "", Query: "", Fragment: "" }
        && Array.Exists(_serviceUrls, listed => listed.GetLeftPart(UriPartial.Authority) == uri.GetLeftPart(UriPartial.Authority)
            && $"{uri.AbsolutePath.TrimEnd('/')}/".StartsWith($"{listed.AbsolutePath.TrimEnd('/')}/", StringComparison.Ordinal));

    private bool AreListedTenants(Activity activity)
    {
        var data = Turns.PlaceReader.ChannelDataOf(activity);
        string?[] named = [data?.Tenant?.Id, activity.Conversation?.TenantId];
        var present = named.Where(tenant => !string.IsNullOrEmpty(tenant)).ToArray();
        return present.Length > 0 && Array.TrueForAll(present, tenant => _tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase));
    }

    // A section with items, or one value with several between semicolons.
    private static string[] List(IConfiguration configuration, string key)
    {
        var section = configuration.GetSection(key);
        return [.. section.GetChildren().Select(child => child.Value).Append(section.Value)
            .SelectMany(value => value?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])];
    }
}
