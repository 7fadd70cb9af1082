using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Regie.Bot.Tests.Hosting;

/// <summary>The key with which Teams signs, in tests. There is one: making it takes long.</summary>
internal static class TeamsKey
{
    public const string Issuer = "https://api.botframework.com";
    private static readonly RSA Rsa = RSA.Create(2048);

    /// <summary>A token with which Teams speaks to the bot.</summary>
    public static string Sign(string audience, string serviceUrl, DateTimeOffset now) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = audience,
        NotBefore = now.UtcDateTime.AddMinutes(-1),
        Expires = now.UtcDateTime.AddHours(1),
        Subject = new ClaimsIdentity([new Claim("serviceurl", serviceUrl)]),
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(Rsa) { KeyId = "test" }, SecurityAlgorithms.RsaSha256),
    });

    /// <summary>As the key service publishes it.</summary>
    public static object Published()
    {
        var key = Rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = "test", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent), endorsements = new[] { "msteams" } };
    }
}
