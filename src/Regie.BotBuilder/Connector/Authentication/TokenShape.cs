using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>
/// What a token must look like before any key is fetched for it. Stricter than the standard: nothing twice, no other algorithm, and
/// no header with which a token would bring its own key.
/// </summary>
/// <param name="KeyId">The key that is said to have signed it.</param>
internal readonly record struct TokenShape(string KeyId)
{
    /// <summary>Channels' tokens are about 1 KB.</summary>
    public const int LargestToken = 16 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };
    private static readonly string[] ForbiddenHeaders = ["jku", "jwk", "x5u", "x5c", "crit", "b64", "zip", "enc"];

    /// <exception cref="RequestRejectedException">It does not look like that (401).</exception>
    public static TokenShape Demand(string token, string issuer, string audience)
    {
        var parts = token.Split('.');
        if (parts.Length != 3 || Array.Exists(parts, part => part.Length == 0))
        {
            throw Rejected("malformed token");
        }

        try
        {
            using var header = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(parts[0]), Strict);
            using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(parts[1]), Strict);
            var keyId = KeyIdOf(header.RootElement);
            CheckClaims(payload.RootElement, issuer, audience);
            return new TokenShape(keyId);
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw Rejected("malformed token");
        }
    }

    private static string KeyIdOf(JsonElement header)
    {
        if (Text(header, "alg") != SecurityAlgorithms.RsaSha256)
        {
            throw Rejected("algorithm");
        }

        if (Array.Exists(ForbiddenHeaders, name => header.TryGetProperty(name, out _)))
        {
            throw Rejected("forbidden header");
        }

        return Text(header, "kid") is { Length: > 0 and <= 256 } keyId ? keyId : throw Rejected("no key id");
    }

    private static void CheckClaims(JsonElement payload, string issuer, string audience)
    {
        if (Text(payload, "iss") != issuer)
        {
            throw Rejected("issuer");
        }

        if (Text(payload, "aud") != audience)
        {
            throw Rejected("audience");
        }

        if (!payload.TryGetProperty("exp", out var expires) || expires.ValueKind != JsonValueKind.Number)
        {
            throw Rejected("no expiry");
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static RequestRejectedException Rejected(string reason) => new(401, reason);
}
