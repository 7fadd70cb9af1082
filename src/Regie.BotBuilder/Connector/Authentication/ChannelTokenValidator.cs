using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Decides whether an Authorization header carries a valid token of a channel for this bot.</summary>
internal sealed class ChannelTokenValidator(BotFrameworkSettings settings, SigningKeys keys, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = TokenShape.LargestToken, MapInboundClaims = false };
    private readonly ValidatedTokenCache _cache = new(time);
    private readonly RecentHeaders _recent = new();

    /// <exception cref="RequestRejectedException">It does not (401).</exception>
    public async ValueTask<ValidatedToken> ValidateAsync(string? authHeader, CancellationToken cancellationToken)
    {
        var recent = _recent.Find(authHeader);
        var hash = recent ?? ValidatedTokenCache.Hash.Of(TokenOf(authHeader));
        if (_cache.Find(hash) is { } known)
        {
            if (keys.Knows(known.Key))
            {
                if (recent is null)
                {
                    _recent.Add(authHeader!, hash);
                }

                return known;
            }

            // The key set was fetched anew. A key that is gone from it vouches for nothing any more.
            _cache.Remove(hash);
        }

        if (settings.AppId is not { } appId)
        {
            throw Rejected("the bot has no app id");
        }

        var token = TokenOf(authHeader).ToString();
        var shape = TokenShape.Demand(token, settings.Issuer, appId);
        var key = await keys.FindAsync(shape.KeyId, cancellationToken) ?? throw Rejected("unknown key");
        var validated = await CheckAsync(token, key, appId);
        _cache.Add(hash, validated);
        return validated;
    }

    private static ReadOnlySpan<char> TokenOf(string? authHeader)
    {
        const string Scheme = "Bearer ";
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            throw Rejected("no token");
        }

        if (!authHeader.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw Rejected("not a bearer token");
        }

        return authHeader.Length <= TokenShape.LargestToken ? authHeader.AsSpan(Scheme.Length) : throw Rejected("oversized token");
    }

    private async Task<ValidatedToken> CheckAsync(string token, SigningKey key, string appId)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKey = key.Key,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            ValidIssuer = settings.Issuer,
            ValidAudience = appId,
            RequireExpirationTime = true,
            LifetimeValidator = IsAlive,
        });

        if (!result.IsValid)
        {
            throw Rejected(ReasonOf(result.Exception));
        }

        var valid = (JsonWebToken)result.SecurityToken;
        var serviceUrl = valid.TryGetPayloadValue<string>(AuthenticationConstants.ServiceUrlClaim, out var url) ? url : null;
        return new ValidatedToken(result.ClaimsIdentity, key, serviceUrl, new DateTimeOffset(valid.ValidTo, TimeSpan.Zero) + Skew);
    }

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return (notBefore is not { } from || from <= now + Skew) && expires is { } until && now - Skew < until;
    }

    private static string ReasonOf(Exception? exception) => exception switch
    {
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNotYetValidException or SecurityTokenNoExpirationException => "lifetime",
        SecurityTokenInvalidSignatureException or SecurityTokenSignatureKeyNotFoundException => "signature",
        SecurityTokenInvalidIssuerException => "issuer",
        SecurityTokenInvalidAudienceException => "audience",
        SecurityTokenInvalidAlgorithmException => "algorithm",
        _ => "malformed token",
    };

    private static RequestRejectedException Rejected(string reason) => new(401, reason);
}
