using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

/// <summary>The attacks, by name.</summary>
internal static class TokenAttacks
{
    private const HttpStatusCode No = HttpStatusCode.Unauthorized;
    private const HttpStatusCode NotThis = HttpStatusCode.Forbidden;

    public static readonly Dictionary<string, TokenAttack> All = new()
    {
        ["no header"] = new(No, "no token", (_, _, _) => null),
        ["empty bearer"] = new(No, "no", (_, _, _) => "Bearer "),
        ["basic"] = new(No, "not a bearer token", (_, token, _) => $"Basic {token}"),
        ["no scheme"] = new(No, "not a bearer token", (_, token, _) => token),
        ["garbage"] = new(No, "malformed token", (_, _, _) => "Bearer garbage"),
        ["two parts"] = new(No, "malformed token", (_, token, _) => $"Bearer {Part(token, 0)}.{Part(token, 1)}"),
        ["four parts"] = new(No, "malformed token", (_, token, _) => $"Bearer {token}.x"),
        ["no signature"] = new(No, "malformed token", (_, token, _) => $"Bearer {Part(token, 0)}.{Part(token, 1)}."),
        ["parts that are not base64url"] = new(No, "malformed token", (_, token, _) => $"Bearer §§.{Part(token, 1)}.{Part(token, 2)}"),
        ["header that is not JSON"] = With(No, "malformed token", t => t.RawHeader = "nope"),
        ["header that is an array"] = With(No, "malformed token", t => t.RawHeader = "[]"),
        ["payload that is not an object"] = With(No, "malformed token", t => t.RawPayload = "7"),
        ["deep payload"] = With(No, "malformed token", t => t.RawPayload = new string('[', 100) + new string(']', 100)),
        ["oversized token"] = With(No, "oversized token", t => t.Payload["padding"] = new string('x', 20_000)),

        ["alg none"] = With(No, "algorithm", t => (t.Header["alg"], t.Signer) = ("none", _ => [1])),
        ["alg None without signature"] = new(No, "malformed token", (_, token, _) =>
        {
            token.Header["alg"] = "None";
            return $"Bearer {Part(token, 0)}.{Part(token, 1)}.";
        }),
        ["no alg"] = With(No, "algorithm", t => t.Header.Remove("alg")),
        ["HS256 with the public key"] = With(No, "algorithm", t => (t.Header["alg"], t.Signer) = ("HS256", bytes => HMACSHA256.HashData(t.Key.Rsa.ExportSubjectPublicKeyInfo(), bytes))),
        ["RS256 said, HS256 done"] = With(No, "signature", t => t.Signer = bytes => HMACSHA256.HashData(t.Key.Rsa.ExportSubjectPublicKeyInfo(), bytes)),
        ["RS512"] = With(No, "algorithm", t => (t.Header["alg"], t.Signer) = ("RS512", bytes => t.Key.Rsa.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1))),
        ["PS256"] = With(No, "algorithm", t => (t.Header["alg"], t.Signer) = ("PS256", bytes => t.Key.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss))),
        ["signed with another key"] = With(No, "signature", t => t.Key = new ChannelKey(t.Key.Id, ChannelKey.Another)),
        ["unknown key"] = With(No, "unknown key", t => t.Header["kid"] = "unheard-of"),
        ["no key id"] = With(No, "no key id", t => t.Header.Remove("kid")),
        ["key id that is a path"] = With(No, "unknown key", t => t.Header["kid"] = "../../dev/null"),
        ["jku"] = With(No, "forbidden header", t => t.Header["jku"] = "https://attacker.example/keys"),
        ["x5u"] = With(No, "forbidden header", t => t.Header["x5u"] = "https://attacker.example/cert"),
        ["jwk"] = With(No, "forbidden header", t => (t.Key, t.Header["jwk"]) = (new ChannelKey(t.Key.Id, ChannelKey.Another), new ChannelKey("mine", ChannelKey.Another).Describe())),
        ["crit"] = With(No, "forbidden header", t => t.Header["crit"] = new JsonArray("exp")),
        ["payload changed after signing"] = new(No, "signature", (_, token, _) =>
        {
            var signature = Part(token, 2);
            token.Payload["aud"] = TestToken.AppId;
            token.Payload["extra"] = "1";
            return $"Bearer {Part(token, 0)}.{Part(token, 1)}.{signature}";
        }),

        ["another issuer"] = With(No, "issuer", t => t.Payload["iss"] = "https://attacker.example"),
        ["issuer of a tenant"] = With(No, "issuer", t => t.Payload["iss"] = $"https://sts.windows.net/{Channel.Tenant}/"),
        ["no issuer"] = With(No, "issuer", t => t.Payload.Remove("iss")),
        ["another bot's token"] = With(No, "audience", t => t.Payload["aud"] = Guid.NewGuid().ToString()),
        ["no audience"] = With(No, "audience", t => t.Payload.Remove("aud")),
        ["several audiences"] = With(No, "audience", t => t.Payload["aud"] = new JsonArray(TestToken.AppId, "other")),
        ["expired"] = With(No, "lifetime", t => t.Payload["exp"] = TimeProvider.System.GetUtcNow().AddMinutes(-6).ToUnixTimeSeconds()),
        ["not yet valid"] = With(No, "lifetime", t => t.Payload["nbf"] = TimeProvider.System.GetUtcNow().AddMinutes(6).ToUnixTimeSeconds()),
        ["no expiry"] = With(No, "no expiry", t => t.Payload.Remove("exp")),
        ["expiry that is text"] = With(No, "no expiry", t => t.Payload["exp"] = "9999999999"),
        ["expiry beyond all numbers"] = With(No, "", t => t.RawPayload = t.Payload.ToJsonString().Replace("\"exp\":" + t.Payload["exp"], "\"exp\":1e400", StringComparison.Ordinal)),
        ["audience twice"] = With(No, "malformed token", t => t.RawPayload = $"{{\"aud\":\"other\",{t.Payload.ToJsonString()[1..]}"),
        ["issuer twice"] = With(No, "malformed token", t => t.RawPayload = $"{t.Payload.ToJsonString()[..^1]},\"iss\":\"https://attacker.example\"}}"),
        ["algorithm twice"] = With(No, "malformed token", t => t.RawHeader = $"{{\"alg\":\"none\",{t.Header.ToJsonString()[1..]}"),

        ["key without endorsement"] = new(NotThis, "endorsement", (channel, token, _) =>
        {
            token.Key = new ChannelKey("unendorsed", ChannelKey.Another);
            channel.Published.Add(token.Key);
            token.Header["kid"] = "unendorsed";
            return $"Bearer {token}";
        }),
        ["replayed on another channel"] = Against(NotThis, "endorsement", (activity, _) => activity["channelId"] = "slack"),
        ["channel id in another case"] = Against(NotThis, "endorsement", (activity, _) => activity["channelId"] = "MsTeams"),
        ["no channel id"] = Against(NotThis, "endorsement", (activity, _) => activity.Remove("channelId")),
        ["token without service URL"] = With(NotThis, "service URL is not the token's", t => t.Payload.Remove("serviceurl")),
        ["service URL of another host"] = Against(NotThis, "service URL is not the token's", (activity, _) => activity["serviceUrl"] = "https://attacker.example/teams/"),
        ["service URL with another path"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = $"{channel.ServiceUrl}other"),
        ["service URL with another port"] = Against(NotThis, "service URL is not the token's", (activity, _) => activity["serviceUrl"] = "http://127.0.0.1:1/teams/"),
        ["service URL in capitals"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = channel.ServiceUrl.ToUpperInvariant()),
        ["service URL without its slash"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = channel.ServiceUrl.TrimEnd('/')),
        ["service URL with a user"] = Against(NotThis, "service URL is not the token's", (activity, channel) => activity["serviceUrl"] = channel.ServiceUrl.Replace("http://", "http://user@", StringComparison.Ordinal)),
        ["no service URL"] = Against(NotThis, "service URL is not the token's", (activity, _) => activity.Remove("serviceUrl")),
        ["both name a host that is not allowed"] = new(NotThis, "service URL is not allowed", (_, token, activity) =>
        {
            token.Payload["serviceurl"] = "https://attacker.example/";
            activity["serviceUrl"] = "https://attacker.example/";
            return $"Bearer {token}";
        }),
        ["both name a host that only looks allowed"] = new(NotThis, "service URL is not allowed", (channel, token, activity) =>
        {
            var url = channel.ServiceUrl.Replace("127.0.0.1", "127.0.0.1.attacker.example", StringComparison.Ordinal);
            token.Payload["serviceurl"] = url;
            activity["serviceUrl"] = url;
            return $"Bearer {token}";
        }),
        ["another tenant in the channel data"] = Against(NotThis, "tenant", (activity, _) => activity["channelData"]!["tenant"]!["id"] = Guid.NewGuid().ToString()),
        ["another tenant in the conversation"] = Against(NotThis, "tenant", (activity, _) => activity["conversation"]!["tenantId"] = Guid.NewGuid().ToString()),
        ["no tenant"] = Against(NotThis, "tenant", (activity, _) =>
        {
            activity.Remove("channelData");
            activity["conversation"]!.AsObject().Remove("tenantId");
        }),
    };

    private static TokenAttack With(HttpStatusCode status, string reason, Action<TestToken> change) => new(status, reason, (_, token, _) =>
    {
        change(token);
        return $"Bearer {token}";
    });

    private static TokenAttack Against(HttpStatusCode status, string reason, Action<JsonObject, Channel> change) => new(status, reason, (channel, token, activity) =>
    {
        change(activity, channel);
        return $"Bearer {token}";
    });

    private static string Part(TestToken token, int index) => token.ToString().Split('.')[index];
}
