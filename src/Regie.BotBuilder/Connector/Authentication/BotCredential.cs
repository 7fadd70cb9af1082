using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>How the bot proves to Microsoft who it is, as `MicrosoftAppType` says: with a managed identity, a certificate, a secret or a federated workload identity.</summary>
internal static class BotCredential
{
    private const string WorkloadTokenFile = "AZURE_FEDERATED_TOKEN_FILE";

    /// <summary>Tenant of the registrations from before August 2025 that belong to none.</summary>
    private const string MultiTenant = "botframework.com";

    /// <summary>Longest wait for one answer of the token service. Teams gives up on a turn after 15 seconds.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <param name="settings">The settings.</param>
    /// <param name="appId">App id of the bot.</param>
    /// <param name="transport">Through which the token service is called; null for Azure.Identity's own.</param>
    /// <param name="workloadTokenFile">File with the token of the federated workload identity; null when there is none.</param>
    /// <exception cref="InvalidOperationException">The settings do not say how the bot proves who it is.</exception>
    public static TokenCredential Create(BotFrameworkSettings settings, string appId, HttpPipelineTransport? transport = null, string? workloadTokenFile = null)
    {
        if (settings.AppType == BotAppType.UserAssignedMSI)
        {
            return new ManagedIdentityCredential(With(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(appId)), null, transport));
        }

        var tenant = settings.AppType == BotAppType.SingleTenant
            ? settings.AppTenantId ?? throw new InvalidOperationException("MicrosoftAppTenantId is missing: a single-tenant bot needs it.")
            : settings.LoginUrl?.Segments.ElementAtOrDefault(1)?.Trim('/') ?? MultiTenant;
        var authority = settings.LoginUrl is { } login ? new Uri(login.GetLeftPart(UriPartial.Authority)) : AzureAuthorityHosts.AzurePublicCloud;

        if (settings.CertificatePath is { } path)
        {
            return new ClientCertificateCredential(tenant, appId, path, With(new ClientCertificateCredentialOptions { SendCertificateChain = true }, authority, transport));
        }

        if (settings.AppPassword is { } secret)
        {
            return new ClientSecretCredential(tenant, appId, secret, With(new ClientSecretCredentialOptions(), authority, transport));
        }

        return (workloadTokenFile ?? Environment.GetEnvironmentVariable(WorkloadTokenFile)) is { Length: > 0 } file
            ? new WorkloadIdentityCredential(With(new WorkloadIdentityCredentialOptions { TenantId = tenant, ClientId = appId, TokenFilePath = file }, authority, transport))
            : throw new InvalidOperationException("The bot cannot prove who it is: set MicrosoftAppPassword, MicrosoftAppCertificatePath or a federated workload identity.");
    }

    private static TOptions With<TOptions>(TOptions options, Uri? authority, HttpPipelineTransport? transport)
        where TOptions : TokenCredentialOptions
    {
        options.Retry.MaxRetries = 1;
        options.Retry.NetworkTimeout = LongestWait;
        if (authority is not null)
        {
            options.AuthorityHost = authority;
        }

        if (transport is not null)
        {
            options.Transport = transport;
        }

        return options;
    }
}
