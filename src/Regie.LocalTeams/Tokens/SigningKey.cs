using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Tokens;

/// <summary>The key that signs Teams' tokens; kept, so that a restart does not look like a change of keys.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly RSA _rsa;

    public SigningKey(SettingStore settings)
    {
        _rsa = RSA.Create(2048);
        _rsa.ImportFromPem(settings.GetOrCreate("signing.key", _rsa.ExportPkcs8PrivateKeyPem));
        var id = Base64Url.EncodeToString(SHA256.HashData(_rsa.ExportSubjectPublicKeyInfo()));
        Key = new RsaSecurityKey(_rsa)
        {
            KeyId = id,
            // The default factory caches by key id for the whole process and would outlive this key.
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        };
        Credentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256);
    }

    public RsaSecurityKey Key { get; }

    public SigningCredentials Credentials { get; }

    /// <summary>The public half as a key set. The endorsement says that tokens of this key may speak for Teams.</summary>
    public JsonObject ToKeySet()
    {
        var parameters = _rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["alg"] = SecurityAlgorithms.RsaSha256,
                ["kid"] = Key.KeyId,
                ["n"] = Base64Url.EncodeToString(parameters.Modulus),
                ["e"] = Base64Url.EncodeToString(parameters.Exponent),
                ["endorsements"] = new JsonArray("msteams"),
            }),
        };
    }

    public void Dispose() => _rsa.Dispose();
}
