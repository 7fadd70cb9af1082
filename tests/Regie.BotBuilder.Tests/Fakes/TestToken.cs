using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>A token that is written by hand, so that every part of it can be wrong.</summary>
internal sealed class TestToken
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://api.botframework.com";

    public TestToken(Channel channel, DateTimeOffset now)
    {
        Key = channel.Key;
        Header = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = channel.Key.Id, ["x5t"] = channel.Key.Id };
        Payload = new JsonObject
        {
            ["serviceurl"] = channel.ServiceUrl,
            ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
            ["iss"] = Issuer,
            ["aud"] = AppId,
        };
    }

    public JsonObject Header { get; }

    public JsonObject Payload { get; }

    /// <summary>Signs; by default with RS256 and the key of the channel.</summary>
    public ChannelKey Key { get; set; }

    public Func<byte[], byte[]>? Signer { get; set; }

    /// <summary>Written in place of the payload, to say what a JSON object cannot.</summary>
    public string? RawPayload { get; set; }

    public string? RawHeader { get; set; }

    public static implicit operator string(TestToken token) => token.ToString();

    public override string ToString()
    {
        var signed = $"{Encode(RawHeader ?? Header.ToJsonString())}.{Encode(RawPayload ?? Payload.ToJsonString())}";
        var bytes = Encoding.ASCII.GetBytes(signed);
        var signature = Signer is null ? Key.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) : Signer(bytes);
        return $"{signed}.{Base64UrlEncoder.Encode(signature)}";
    }

    private static string Encode(string text) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(text));
}
