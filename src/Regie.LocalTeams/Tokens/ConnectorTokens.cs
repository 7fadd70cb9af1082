using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Regie.LocalTeams.Bot;
using Regie.LocalTeams.Clock;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Tokens;

/// <summary>
/// Issues and checks the tokens with which the bot comes to the connector API. They live by the real clock: a shift
/// between asking for one and using it must not look like a bot with an old token.
/// </summary>
internal sealed class ConnectorTokens(SigningKey key, BotIdentity bot, Municipality municipality, ShiftableTimeProvider clock)
{
    public const string Audience = "https://api.botframework.com";

    public static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    private string Issuer => $"https://localteams.invalid/{municipality.TenantId}";

    public string Create()
    {
        var now = clock.Real.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = now,
            Expires = now + Life,
            Claims = new Dictionary<string, object> { ["appid"] = bot.AppId, ["tid"] = municipality.TenantId },
            SigningCredentials = key.Credentials,
        });
    }

    public async Task<bool> IsValidAsync(string token)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Audience,
            IssuerSigningKey = key.Key,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            LifetimeValidator = (_, expires, _, _) => expires > clock.Real.GetUtcNow().UtcDateTime,
        });
        return result.IsValid;
    }
}
