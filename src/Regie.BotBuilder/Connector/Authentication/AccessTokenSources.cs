using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Chooses where outbound tokens come from.</summary>
internal static class AccessTokenSources
{
    private const string WorkloadTokenFile = "AZURE_FEDERATED_TOKEN_FILE";

    /// <exception cref="InvalidOperationException">The settings do not say how the bot proves who it is.</exception>
    public static IAccessTokenSource Create(BotFrameworkSettings settings, HttpClient http, TimeProvider time, ILogger logger)
    {
        if (settings.AppId is not { } appId)
        {
            return new NoToken();
        }

        var scope = settings.OAuthScope.EndsWith("/.default", StringComparison.Ordinal) ? settings.OAuthScope : $"{settings.OAuthScope}/.default";
        if (settings.LoginUrl is { } loginUrl && !IsMicrosofts(loginUrl))
        {
            var credentials = new ClientCredentials(http, loginUrl, appId, settings.AppPassword, scope, time);
            return new CachedAccessToken(credentials.FetchAsync, time, logger);
        }

        // Made at first use, so that a bot without a secret starts, and says what is missing when it first sends.
        var credential = new Lazy<TokenCredential>(() => Credential(settings, appId));
        var context = new TokenRequestContext([scope]);
        return new CachedAccessToken(token => credential.Value.GetTokenAsync(context, token), time, logger);
    }

    private static bool IsMicrosofts(Uri loginUrl) =>
        loginUrl.Host is "login.microsoftonline.com" or "login.microsoftonline.us" or "login.windows.net";

    private static TokenCredential Credential(BotFrameworkSettings settings, string appId)
    {
        if (settings.AppType.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase))
        {
            return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(appId));
        }

        var single = settings.AppType.Equals("SingleTenant", StringComparison.OrdinalIgnoreCase);
        var tenant = single
            ? settings.AppTenantId ?? throw new InvalidOperationException("MicrosoftAppTenantId is missing: a single-tenant bot needs it.")
            : settings.LoginUrl?.Segments.ElementAtOrDefault(1)?.Trim('/') ?? "botframework.com";
        var authority = settings.LoginUrl is { } login ? new Uri(login.GetLeftPart(UriPartial.Authority)) : AzureAuthorityHosts.AzurePublicCloud;

        if (settings.CertificatePath is { } path)
        {
            return new ClientCertificateCredential(tenant, appId, path, new ClientCertificateCredentialOptions { AuthorityHost = authority, SendCertificateChain = true });
        }

        if (settings.AppPassword is { } secret)
        {
            return new ClientSecretCredential(tenant, appId, secret, new ClientSecretCredentialOptions { AuthorityHost = authority });
        }

        return Environment.GetEnvironmentVariable(WorkloadTokenFile) is { Length: > 0 } file
            ? new WorkloadIdentityCredential(new WorkloadIdentityCredentialOptions { TenantId = tenant, ClientId = appId, TokenFilePath = file, AuthorityHost = authority })
            : throw new InvalidOperationException("The bot cannot prove who it is: set MicrosoftAppPassword, MicrosoftAppCertificatePath or a federated workload identity.");
    }
}
