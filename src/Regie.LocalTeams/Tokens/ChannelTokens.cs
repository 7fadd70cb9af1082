using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Regie.LocalTeams.Bot;

namespace Regie.LocalTeams.Tokens;

/// <summary>Signs the tokens with which Teams comes to the bot. They live by the shifted clock, as the bot does.</summary>
internal sealed class ChannelTokens(SigningKey key, BotIdentity bot, TeamsAddress teams, TimeProvider clock)
{
    public const string Issuer = "https://localteams.invalid";

    private static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    public string Create()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = bot.AppId,
            NotBefore = now,
            Expires = now + Life,
            Claims = new Dictionary<string, object> { ["serviceurl"] = teams.ServiceUrl },
            SigningCredentials = key.Credentials,
        });
    }
}
