using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Tokens that were found valid, by their hash, until they expire. A channel uses one token for many requests.</summary>
internal sealed class ValidatedTokenCache(TimeProvider time)
{
    /// <summary>The most tokens that are kept: about 2 MB.</summary>
    public const int Most = 1024;

    private readonly ConcurrentDictionary<Hash, ValidatedToken> _tokens = new();

    /// <summary>How many tokens are kept.</summary>
    public int Count => _tokens.Count;

    public ValidatedToken? Find(in Hash hash) => _tokens.TryGetValue(hash, out var token) && time.GetUtcNow() < token.UsableUntil ? token : null;

    public void Add(in Hash hash, ValidatedToken token)
    {
        if (_tokens.Count >= Most)
        {
            MakeRoom();
        }

        _tokens[hash] = token;
    }

    public void Remove(in Hash hash) => _tokens.TryRemove(hash, out _);

    // Rare: a channel renews its token about hourly. Where nothing has expired, starting afresh costs one signature check a token.
    private void MakeRoom()
    {
        var now = time.GetUtcNow();
        foreach (var (hash, token) in _tokens)
        {
            if (now >= token.UsableUntil)
            {
                _tokens.TryRemove(hash, out _);
            }
        }

        if (_tokens.Count >= Most)
        {
            _tokens.Clear();
        }
    }

    /// <summary>SHA-256 of a token.</summary>
    internal readonly record struct Hash(ulong A, ulong B, ulong C, ulong D)
    {
        public static Hash Of(ReadOnlySpan<char> token)
        {
            Span<byte> utf8 = stackalloc byte[2048];
            var needed = Encoding.UTF8.GetByteCount(token);
            utf8 = needed <= utf8.Length ? utf8 : new byte[needed];
            utf8 = utf8[..Encoding.UTF8.GetBytes(token, utf8)];
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(utf8, hash);
            return new Hash(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..]), BitConverter.ToUInt64(hash[16..]), BitConverter.ToUInt64(hash[24..]));
        }
    }
}
