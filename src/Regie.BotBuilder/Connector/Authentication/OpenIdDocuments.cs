using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>What is used of an OpenID configuration.</summary>
internal sealed record OpenIdConfiguration([property: JsonPropertyName("jwks_uri")] Uri? JwksUri);

/// <summary>A set of keys.</summary>
internal sealed record KeySetDocument([property: JsonPropertyName("keys")] IReadOnlyList<KeyDocument?>? Keys);

/// <summary>What is used of a key. `endorsements` is an addition of the Bot Framework.</summary>
internal sealed record KeyDocument(
    [property: JsonPropertyName("kty")] string? KeyType,
    [property: JsonPropertyName("use")] string? Use,
    [property: JsonPropertyName("kid")] string? KeyId,
    [property: JsonPropertyName("n")] string? Modulus,
    [property: JsonPropertyName("e")] string? Exponent,
    [property: JsonPropertyName("endorsements")] IReadOnlyList<string?>? Endorsements);

/// <summary>What is used of the answer of a token endpoint.</summary>
internal sealed record TokenDocument(
    [property: JsonPropertyName("access_token")] string? AccessToken,
    [property: JsonPropertyName("expires_in")] long ExpiresIn);

/// <summary>JSON metadata of the documents of authentication.</summary>
[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(OpenIdConfiguration))]
[JsonSerializable(typeof(KeySetDocument))]
[JsonSerializable(typeof(TokenDocument))]
internal sealed partial class AuthenticationJsonContext : JsonSerializerContext;
