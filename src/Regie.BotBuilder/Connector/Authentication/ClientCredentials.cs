using System.Net.Http.Json;
using Azure.Core;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>OAuth 2.0 client credentials at an address of one's own: a stand-in for Microsoft's token service.</summary>
internal sealed class ClientCredentials(HttpClient http, Uri loginUrl, string clientId, string? secret, string scope, TimeProvider time)
{
    private readonly Uri _tokenUrl = new($"{loginUrl.AbsoluteUri.TrimEnd('/')}/oauth2/v2.0/token");

    /// <exception cref="HttpRequestException">The service does not give a token.</exception>
    public async ValueTask<AccessToken> FetchAsync(CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = secret ?? string.Empty,
            ["scope"] = scope,
        });
        using var response = await http.PostAsync(_tokenUrl, form, cancellationToken);
        response.EnsureSuccessStatusCode();
        var token = await response.Content.ReadFromJsonAsync(AuthenticationJsonContext.Default.TokenDocument, cancellationToken);
        return token?.AccessToken is { Length: > 0 } value
            ? new AccessToken(value, time.GetUtcNow().AddSeconds(Math.Clamp(token.ExpiresIn, 60, 86_400)))
            : throw new HttpRequestException("The token service gave no token.");
    }
}
