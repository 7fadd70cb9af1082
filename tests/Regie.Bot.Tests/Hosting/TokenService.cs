using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Regie.Bot.Tests.Hosting;

/// <summary>Stands in for the service that publishes Teams' keys, and signs tokens as Teams does.</summary>
internal sealed class TokenService : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";
    private readonly RSA _rsa = RSA.Create(2048);
    private WebApplication _app = null!;

    public string Document => $"{_app.Urls.First()}/openid";

    public static async Task<TokenService> StartAsync(CancellationToken cancellationToken)
    {
        var service = new TokenService();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        service._app = builder.Build();
        service._app.Urls.Add("http://127.0.0.1:0");
        service._app.MapGet("/openid", () => Results.Json(new { issuer = Issuer, jwks_uri = $"{service._app.Urls.First()}/keys" }));
        service._app.MapGet("/keys", () => Results.Json(new { keys = new[] { service.Key() } }));
        await service._app.StartAsync(cancellationToken);
        return service;
    }

    /// <summary>A token with which Teams speaks to the bot.</summary>
    public string Sign(string audience, string serviceUrl, DateTimeOffset now) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = audience,
        NotBefore = now.UtcDateTime.AddMinutes(-1),
        Expires = now.UtcDateTime.AddHours(1),
        Subject = new ClaimsIdentity([new Claim("serviceurl", serviceUrl)]),
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = "test" }, SecurityAlgorithms.RsaSha256),
    });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private object Key()
    {
        var key = _rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = "test", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent), endorsements = new[] { "msteams" } };
    }
}
