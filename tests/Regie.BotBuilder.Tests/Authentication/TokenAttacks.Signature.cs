using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Authentication;

/// <content>Tokens that are signed otherwise than with RS256 and a key of the channel.</content>
internal static partial class TokenAttacks
{
    private static Dictionary<string, TokenAttack> Signature => new()
    {
        ["alg none"] = With(No, "algorithm", t => (t.Header["alg"], t.Signer) = ("none", _ => [1])),
        ["alg None without signature"] = new(No, "malformed token", (_, token, _) =>
        {
            token.Header["alg"] = "None";
            return $"Bearer {Part(token, 0)}.{Part(token, 1)}.";
        }),
        ["alg in small letters"] = With(No, "algorithm", t => t.Header["alg"] = "rs256"),
        ["alg that is a list"] = With(No, "algorithm", t => t.Header["alg"] = new JsonArray("RS256", "none")),
        ["no alg"] = With(No, "algorithm", t => t.Header.Remove("alg")),
        ["HS256 with the public key"] = With(No, "algorithm", t => (t.Header["alg"], t.Signer) = ("HS256", bytes => HMACSHA256.HashData(t.Key.Rsa.ExportSubjectPublicKeyInfo(), bytes))),
        ["RS256 said, HS256 done"] = With(No, "signature", t => t.Signer = bytes => HMACSHA256.HashData(t.Key.Rsa.ExportSubjectPublicKeyInfo(), bytes)),
        ["RS512"] = With(No, "algorithm", t => (t.Header["alg"], t.Signer) = ("RS512", bytes => t.Key.Rsa.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1))),
        ["PS256"] = With(No, "algorithm", t => (t.Header["alg"], t.Signer) = ("PS256", bytes => t.Key.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss))),
        ["signed with another key"] = With(No, "signature", t => t.Key = new ChannelKey(t.Key.Id, ChannelKey.Another)),
        ["unknown key"] = With(No, "unknown key", t => t.Header["kid"] = "unheard-of"),
        ["key id in capitals"] = With(No, "unknown key", t => t.Header["kid"] = t.Key.Id.ToUpperInvariant()),
        ["key id that is a number"] = With(No, "no key id", t => t.Header["kid"] = 1),
        ["key id without end"] = With(No, "no key id", t => t.Header["kid"] = new string('k', 300)),
        ["no key id"] = With(No, "no key id", t => t.Header.Remove("kid")),
        ["key id that is a path"] = With(No, "unknown key", t => t.Header["kid"] = "../../dev/null"),
        ["jku"] = Bringing("jku", channel => $"{channel.ServiceUrl}attackers-keys"),
        ["x5u"] = Bringing("x5u", channel => $"{channel.ServiceUrl}attackers-certificate"),
        ["x5c"] = Bringing("x5c", _ => new JsonArray("MIIB")),
        ["jwk"] = With(No, "forbidden header", t => (t.Key, t.Header["jwk"]) = (new ChannelKey(t.Key.Id, ChannelKey.Another), new ChannelKey("mine", ChannelKey.Another).Describe())),
        ["crit"] = With(No, "forbidden header", t => t.Header["crit"] = new JsonArray("exp")),
        ["b64"] = With(No, "forbidden header", t => t.Header["b64"] = false),
        ["zip"] = With(No, "forbidden header", t => t.Header["zip"] = "DEF"),
        ["signature cut short"] = With(No, "signature", t => t.Signer = bytes => Rs256(t, bytes)[..128]),
        ["signature of nothing but zeros"] = With(No, "signature", t => t.Signer = _ => new byte[256]),
        ["signature of another token"] = With(No, "signature", t => t.Signer = _ => Rs256(t, Encoding.ASCII.GetBytes("something else"))),
        ["key that is too small"] = Published(new ChannelKey("small", ChannelKey.Small, "msteams")),
        ["key for encryption"] = Published(new ChannelKey("enc", ChannelKey.Another, "msteams") { Use = "enc" }),
        ["payload changed after signing"] = new(No, "signature", (_, token, _) =>
        {
            var signature = Part(token, 2);
            token.Payload["aud"] = TestToken.AppId;
            token.Payload["extra"] = "1";
            return $"Bearer {Part(token, 0)}.{Part(token, 1)}.{signature}";
        }),
    };

    // The token is signed with the attacker's key and says where, or what, that key is.
    private static TokenAttack Bringing(string header, Func<Channel, JsonNode> key) => new(No, "forbidden header", (channel, token, _) =>
    {
        token.Key = new ChannelKey(token.Key.Id, ChannelKey.Another);
        token.Header[header] = key(channel);
        return $"Bearer {token}";
    });

    // The key set itself holds a key that must not be used.
    private static TokenAttack Published(ChannelKey key) => new(No, "unknown key", (channel, token, _) =>
    {
        token.Key = key;
        channel.Published.Add(token.Key);
        token.Header["kid"] = token.Key.Id;
        return $"Bearer {token}";
    });

    private static byte[] Rs256(TestToken token, byte[] bytes) => token.Key.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
