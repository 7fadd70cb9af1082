using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Regie.BotBuilder.Tests.Authentication;

/// <content>Headers and tokens that are not in form.</content>
internal static partial class TokenAttacks
{
    private static Dictionary<string, TokenAttack> Form => new()
    {
        ["no header"] = new(No, "no token", (_, _, _) => null),
        ["empty bearer"] = new(No, "not a bearer token", (_, _, _) => "Bearer "),
        ["basic"] = new(No, "not a bearer token", (_, token, _) => $"Basic {token}"),
        ["basic credentials before the token"] = new(No, "malformed token", (_, token, _) => $"Bearer Basic {token}"),
        ["two tokens in one header"] = new(No, "malformed token", (_, token, _) => $"Bearer {token}, Bearer {token}"),
        ["no scheme"] = new(No, "not a bearer token", (_, token, _) => token),
        ["garbage"] = new(No, "malformed token", (_, _, _) => "Bearer garbage"),
        ["two parts"] = new(No, "malformed token", (_, token, _) => $"Bearer {Part(token, 0)}.{Part(token, 1)}"),
        ["four parts"] = new(No, "malformed token", (_, token, _) => $"Bearer {token}.x"),
        ["no signature"] = new(No, "malformed token", (_, token, _) => $"Bearer {Part(token, 0)}.{Part(token, 1)}."),
        ["five parts, as if encrypted"] = new(No, "malformed token", (_, token, _) => $"Bearer {token}.x.y"),
        ["a part that is empty"] = new(No, "malformed token", (_, token, _) => $"Bearer {Part(token, 0)}..{Part(token, 2)}"),
        ["a space within"] = new(No, "malformed token", (_, token, _) => $"Bearer {Part(token, 0)}. {Part(token, 1)}.{Part(token, 2)}"),
        ["parts that are not base64url"] = new(No, "malformed token", (_, token, _) => $"Bearer §§.{Part(token, 1)}.{Part(token, 2)}"),
        ["header that is not JSON"] = With(No, "malformed token", t => t.RawHeader = "nope"),
        ["header that is an array"] = With(No, "malformed token", t => t.RawHeader = "[]"),
        ["payload that is not an object"] = With(No, "malformed token", t => t.RawPayload = "7"),
        ["payload that is not UTF-8"] = new(No, "malformed token", (_, token, _) => $"Bearer {Part(token, 0)}.{Base64UrlEncoder.Encode([(byte)'{', 0xff, 0xfe, (byte)'}'])}.{Part(token, 2)}"),
        ["something after the payload"] = With(No, "malformed token", t => t.RawPayload = $"{t.Payload.ToJsonString()}{{}}"),
        ["deep payload"] = With(No, "malformed token", t => t.RawPayload = new string('[', 100) + new string(']', 100)),
        ["oversized token"] = With(No, "oversized token", t => t.Payload["padding"] = new string('x', 20_000)),
    };
}
