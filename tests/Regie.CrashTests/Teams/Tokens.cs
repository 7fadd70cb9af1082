using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Regie.CrashTests.Teams;

/// <summary>Signs the tokens with which Teams comes to the bot, and publishes the key.</summary>
internal sealed class Tokens : IDisposable
{
    public const string Issuer = "https://api.botframework.com";
    private readonly RSA _rsa = RSA.Create(2048);
    private string? _token;

    /// <summary>The key set: its endorsement says that its tokens may speak for Teams.</summary>
    public object Keys
    {
        get
        {
            var key = _rsa.ExportParameters(includePrivateParameters: false);
            return new { keys = new[] { new { kty = "RSA", use = "sig", kid = "crash", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent), endorsements = new[] { "msteams" } } } };
        }
    }

    /// <summary>A token for the bot; one for the whole run.</summary>
    public string For(string serviceUrl, DateTimeOffset now) => _token ??= new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = Tenant.AppId,
        NotBefore = now.UtcDateTime.AddMinutes(-5),
        Expires = now.UtcDateTime.AddHours(12),
        Subject = new ClaimsIdentity([new Claim("serviceurl", serviceUrl)]),
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = "crash" }, SecurityAlgorithms.RsaSha256),
    });

    public void Dispose() => _rsa.Dispose();
}
