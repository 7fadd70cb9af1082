using System.Collections.Frozen;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>
/// The keys with which channels sign. Fetched at start, every 24 hours, and when a token names a key that is not known. A fetch that
/// fails changes nothing: without keys it is tried again at the next need, with old ones, which stay in use, a minute later.
/// </summary>
internal sealed class SigningKeys(HttpClient http, Uri metadataUrl, TimeProvider time, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim _fetching = new(1);
    private readonly RefreshBudget _budget = new(time);
    private volatile KeySnapshot? _snapshot;
    private volatile int _fetches;

    /// <summary>Whether a key is among those in use and they are not due to be fetched anew. Fetches nothing.</summary>
    public bool Knows(SigningKey key) =>
        _snapshot is { } snapshot && time.GetUtcNow() < snapshot.RenewAt && snapshot.Keys.TryGetValue(key.Key.KeyId, out var found) && ReferenceEquals(found, key);

    /// <summary>The key with an id; null when there is none or the keys cannot be had.</summary>
    public async ValueTask<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var snapshot = _snapshot;
        if (snapshot is null || time.GetUtcNow() >= snapshot.RenewAt)
        {
            snapshot = await RefreshAsync(snapshot, cancellationToken);
        }

        if (snapshot is null)
        {
            return null;
        }

        if (!snapshot.Keys.TryGetValue(keyId, out var key) && !snapshot.IsMissing(keyId, time.GetUtcNow()) && _budget.TryTake())
        {
            var fresh = await RefreshAsync(snapshot, cancellationToken);
            if (fresh is not null && !ReferenceEquals(fresh, snapshot) && !fresh.Keys.TryGetValue(keyId, out key))
            {
                fresh.Miss(keyId, time.GetUtcNow() + Pause);
            }
        }

        return key;
    }

    public Task PrefetchAsync(CancellationToken cancellationToken) => RefreshAsync(_snapshot, cancellationToken);

    public void Dispose() => _fetching.Dispose();

    private async Task<KeySnapshot?> RefreshAsync(KeySnapshot? seen, CancellationToken cancellationToken)
    {
        var fetches = _fetches;
        await _fetching.WaitAsync(cancellationToken);
        try
        {
            // Whoever waited for another's fetch uses what that brought, be it nothing: a key service that hangs is waited for once, not once a request.
            if (!ReferenceEquals(_snapshot, seen) || _fetches != fetches)
            {
                return _snapshot;
            }

            var keys = await FetchAsync(cancellationToken);
            Log.KeysFetched(logger, keys.Count);
            _fetches++;
            return _snapshot = new KeySnapshot(keys, time.GetUtcNow() + Lifetime);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException or TaskCanceledException or InvalidOperationException && !cancellationToken.IsCancellationRequested)
        {
            Log.KeysNotFetched(logger, e, metadataUrl.Host);
            _fetches++;
            _snapshot?.PutOff(time.GetUtcNow() + Pause);
            return _snapshot;
        }
        finally
        {
            _fetching.Release();
        }
    }

    private async Task<FrozenDictionary<string, SigningKey>> FetchAsync(CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(FetchTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var configuration = await http.GetFromJsonAsync(metadataUrl, AuthenticationJsonContext.Default.OpenIdConfiguration, either.Token);
        if (configuration?.JwksUri is not { IsAbsoluteUri: true } keysUrl || !ServiceUrlPolicy.IsSafe(keysUrl))
        {
            throw new InvalidOperationException("The OpenID configuration names no safe address for the keys.");
        }

        var document = await http.GetFromJsonAsync(keysUrl, AuthenticationJsonContext.Default.KeySetDocument, either.Token);
        var keys = new Dictionary<string, SigningKey>();
        foreach (var key in document?.Keys ?? [])
        {
            if (key is not null && Read(key) is { } read)
            {
                keys.TryAdd(read.Key.KeyId, read);
            }
        }

        return keys.Count > 0 ? keys.ToFrozenDictionary() : throw new InvalidOperationException("The key set holds no key that can be used.");
    }

    private static SigningKey? Read(KeyDocument key)
    {
        if (key.KeyType != "RSA" || key.Use is not (null or "sig") || string.IsNullOrEmpty(key.KeyId) || key.Modulus is null || key.Exponent is null)
        {
            return null;
        }

        try
        {
            var parameters = new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(key.Modulus), Exponent = Base64UrlEncoder.DecodeBytes(key.Exponent) };
            return parameters.Modulus.Length * 8 < 2048
                ? null
                : new SigningKey(new RsaSecurityKey(parameters) { KeyId = key.KeyId }, (key.Endorsements ?? []).OfType<string>().ToFrozenSet(StringComparer.Ordinal));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
