using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>A key of a channel, with what the key set says of it.</summary>
internal sealed class ChannelKey(string id, RSA rsa, params string[] endorsements)
{
    // Making a key takes a while: all tests share these.
    public static readonly RSA Genuine = RSA.Create(2048);
    public static readonly RSA Another = RSA.Create(2048);

    /// <summary>Too small to be trusted.</summary>
    public static readonly RSA Small = RSA.Create(1024);

    public RSA Rsa => rsa;

    public string Id => id;

    public string Use { get; init; } = "sig";

    public JsonObject Describe()
    {
        var parameters = Rsa.ExportParameters(false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = Use,
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(e => JsonValue.Create(e))]),
        };
    }
}
