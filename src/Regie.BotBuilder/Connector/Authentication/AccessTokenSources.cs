using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Logging;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Chooses where outbound tokens come from.</summary>
internal static class AccessTokenSources
{
    /// <param name="settings">The settings.</param>
    /// <param name="http">Calls a token service that is not Microsoft's.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Told when a token is not renewed.</param>
    /// <param name="transport">Calls Microsoft's token service; null for Azure.Identity's own.</param>
    public static IAccessTokenSource Create(BotFrameworkSettings settings, HttpClient http, TimeProvider time, ILogger logger, HttpPipelineTransport? transport = null)
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
        var credential = new Lazy<TokenCredential>(() => BotCredential.Create(settings, appId, transport));
        var context = new TokenRequestContext([scope]);
        return new CachedAccessToken(token => credential.Value.GetTokenAsync(context, token), time, logger);
    }

    private static bool IsMicrosofts(Uri loginUrl) =>
        loginUrl.Host is "login.microsoftonline.com" or "login.microsoftonline.us" or "login.windows.net";
}
