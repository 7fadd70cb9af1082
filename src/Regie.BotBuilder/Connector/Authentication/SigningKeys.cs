using System.Collections.Frozen;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>
/// The keys with which channels sign. Fetched at start, every 24 hours, and when a token names a key that is not known. A fetch that
/// fails changes nothing and is tried again at the next need; the keys that were there stay in use.
/// </summary>
internal sealed class SigningKeys(HttpClient http, Uri metadataUrl, TimeProvider time, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _fetching = new(1);
    private readonly RefreshBudget _budget = new(time);
    private volatile Snapshot? _snapshot;

    /// <summary>Whether a key is among those in use, without fetching.</summary>
    public bool Knows(SigningKey key) => _snapshot is { } snapshot && snapshot.Keys.TryGetValue(key.Key.KeyId, out var found) && ReferenceEquals(found, key);

    /// <summary>The key with an id; null when there is none or the keys cannot be had.</summary>
    public async ValueTask<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var snapshot = _snapshot;
        if (snapshot is null || time.GetUtcNow() - snapshot.FetchedAt >= Lifetime)
        {
            snapshot = await RefreshAsync(snapshot, cancellationToken);
        }

        if (snapshot is null)
        {
            return null;
        }

        if (!snapshot.Keys.TryGetValue(keyId, out var key) && !snapshot.IsMissing(keyId) && _budget.TryTake())
        {
            var fresh = await RefreshAsync(snapshot, cancellationToken);
            if (fresh is not null && !ReferenceEquals(fresh, snapshot) && !fresh.Keys.TryGetValue(keyId, out key))
            {
                fresh.Miss(keyId);
            }
        }

        return key;
    }

    public Task PrefetchAsync(CancellationToken cancellationToken) => RefreshAsync(_snapshot, cancellationToken);

    public void Dispose() => _fetching.Dispose();

    private async Task<Snapshot?> RefreshAsync(Snapshot? seen, CancellationToken cancellationToken)
    {
        await _fetching.WaitAsync(cancellationToken);
        try
        {
            // Whoever waited for another's fetch uses what that brought.
            if (!ReferenceEquals(_snapshot, seen))
            {
                return _snapshot;
            }

            var keys = await FetchAsync(cancellationToken);
            Log.KeysFetched(logger, keys.Count);
            return _snapshot = new Snapshot(keys, time.GetUtcNow());
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or TaskCanceledException or InvalidOperationException && !cancellationToken.IsCancellationRequested)
        {
            Log.KeysNotFetched(logger, e, metadataUrl.Host);
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

    private sealed record Snapshot(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset FetchedAt)
    {
        private const int MostMisses = 256;
        private readonly HashSet<string> _missing = [];

        public bool IsMissing(string keyId)
        {
            lock (_missing)
            {
                return _missing.Contains(keyId);
            }
        }

        public void Miss(string keyId)
        {
            lock (_missing)
            {
                if (_missing.Count < MostMisses)
                {
                    _missing.Add(keyId);
                }
            }
        }
    }
}
