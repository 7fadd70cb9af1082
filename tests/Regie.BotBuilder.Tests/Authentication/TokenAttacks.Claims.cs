using System.Text.Json.Nodes;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

/// <content>Tokens of the channel that say something else than they must.</content>
internal static partial class TokenAttacks
{
    private static Dictionary<string, TokenAttack> Claims => new()
    {
        ["another issuer"] = With(No, "issuer", t => t.Payload["iss"] = "https://attacker.example"),
        ["issuer of a tenant"] = With(No, "issuer", t => t.Payload["iss"] = $"https://sts.windows.net/{Channel.Tenant}/"),
        ["issuer with a slash more"] = With(No, "issuer", t => t.Payload["iss"] = $"{TestToken.Issuer}/"),
        ["issuer of the other cloud"] = With(No, "issuer", t => t.Payload["iss"] = "https://api.botframework.us"),
        ["several issuers"] = With(No, "issuer", t => t.Payload["iss"] = new JsonArray(TestToken.Issuer, "https://attacker.example")),
        ["the bot's own token"] = With(No, "issuer", t => (t.Payload["iss"], t.Payload["appid"]) = ($"https://login.microsoftonline.com/{Channel.Tenant}/v2.0", TestToken.AppId)),
        ["no issuer"] = With(No, "issuer", t => t.Payload.Remove("iss")),
        ["another bot's token"] = With(No, "audience", t => t.Payload["aud"] = Guid.NewGuid().ToString()),
        ["audience with a scheme"] = With(No, "audience", t => t.Payload["aud"] = $"api://{TestToken.AppId}"),
        ["token for the connector"] = With(No, "audience", t => t.Payload["aud"] = TestToken.Issuer),
        ["no audience"] = With(No, "audience", t => t.Payload.Remove("aud")),
        ["several audiences"] = With(No, "audience", t => t.Payload["aud"] = new JsonArray(TestToken.AppId, "other")),
        ["expired"] = With(No, "lifetime", t => t.Payload["exp"] = TimeProvider.System.GetUtcNow().AddMinutes(-6).ToUnixTimeSeconds()),
        ["not yet valid"] = With(No, "lifetime", t => t.Payload["nbf"] = TimeProvider.System.GetUtcNow().AddMinutes(6).ToUnixTimeSeconds()),
        ["no expiry"] = With(No, "no expiry", t => t.Payload.Remove("exp")),
        ["expired before time began"] = With(No, "lifetime", t => t.Payload["exp"] = -1),
        ["expiry that is text"] = With(No, "no expiry", t => t.Payload["exp"] = "9999999999"),
        ["expiry beyond all numbers"] = With(No, "malformed token", t => t.RawPayload = t.Payload.ToJsonString().Replace("\"exp\":" + t.Payload["exp"], "\"exp\":1e400", StringComparison.Ordinal)),
        ["audience twice"] = With(No, "malformed token", t => t.RawPayload = $"{{\"aud\":\"other\",{t.Payload.ToJsonString()[1..]}"),
        ["issuer twice"] = With(No, "malformed token", t => t.RawPayload = $"{t.Payload.ToJsonString()[..^1]},\"iss\":\"https://attacker.example\"}}"),
        ["service URL twice"] = With(No, "malformed token", t => t.RawPayload = $"{t.Payload.ToJsonString()[..^1]},\"serviceurl\":\"https://attacker.example/\"}}"),
        ["expiry twice"] = With(No, "malformed token", t => t.RawPayload = $"{{\"exp\":1,{t.Payload.ToJsonString()[1..]}"),
        ["audience twice, once in disguise"] = With(No, "malformed token", t => t.RawPayload = $"{{\"\\u0061ud\":\"other\",{t.Payload.ToJsonString()[1..]}"),
        ["key id twice"] = With(No, "malformed token", t => t.RawHeader = $"{{\"kid\":\"other\",{t.Header.ToJsonString()[1..]}"),
        ["algorithm twice"] = With(No, "malformed token", t => t.RawHeader = $"{{\"alg\":\"none\",{t.Header.ToJsonString()[1..]}"),
    };
}
