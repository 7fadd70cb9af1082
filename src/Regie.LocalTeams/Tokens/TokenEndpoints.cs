using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Bot;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Tokens;

/// <summary>What Microsoft's login services offer to a bot: the OpenID document with its keys, and client credentials.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/openid/.well-known/openidconfiguration", (TeamsAddress teams) => JsonResult.Of(new JsonObject
        {
            ["issuer"] = ChannelTokens.Issuer,
            ["authorization_endpoint"] = "https://localteams.invalid/unused",
            ["jwks_uri"] = $"{teams.Root}/openid/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
        }));
        routes.MapGet("/openid/.well-known/keys", (SigningKey key) => JsonResult.Of(key.ToKeySet()));
        routes.MapPost("/login/{tenant}/oauth2/v2.0/token", IssueAsync).DisableAntiforgery();
    }

    private static async Task<IResult> IssueAsync(
        string tenant, HttpRequest request, Municipality municipality, BotIdentity bot, ConnectorTokens tokens, CancellationToken cancellationToken)
    {
        if (tenant != municipality.TenantId)
            return Refuse(400, "invalid_request", "AADSTS90002: the tenant was not found.");
        if (!request.HasFormContentType)
            return Refuse(400, "invalid_request", "AADSTS900144: the body must be a form.");
        var form = await request.ReadFormAsync(cancellationToken);
        if (form["grant_type"] != "client_credentials")
            return Refuse(400, "unsupported_grant_type", "AADSTS70003: only client_credentials is served here.");
        if (form["scope"].ToString() is not (ConnectorTokens.Audience or ConnectorTokens.Audience + "/.default"))
            return Refuse(400, "invalid_scope", "AADSTS70011: the scope is not that of the connector API.");
        if (form["client_id"] != bot.AppId)
            return Refuse(400, "unauthorized_client", "AADSTS700016: the application was not found.");
        if (!IsSecret(form["client_secret"].ToString(), bot.Secret))
            return Refuse(401, "invalid_client", "AADSTS7000215: the client secret is wrong.");
        return JsonResult.Of(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)ConnectorTokens.Life.TotalSeconds,
            ["ext_expires_in"] = (int)ConnectorTokens.Life.TotalSeconds,
            ["access_token"] = tokens.Create(),
        });
    }

    private static bool IsSecret(string given, string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(secret));

    private static IResult Refuse(int status, string error, string description) =>
        JsonResult.Of(new JsonObject { ["error"] = error, ["error_description"] = description }, status);
}
