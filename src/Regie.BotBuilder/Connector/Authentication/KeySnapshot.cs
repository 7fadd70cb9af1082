using System.Collections.Frozen;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>The keys as one fetch brought them, and the ids that were asked for and not among them.</summary>
internal sealed class KeySnapshot(FrozenDictionary<string, SigningKey> keys, DateTimeOffset renewAt)
{
    private const int MostMisses = 256;
    private readonly Dictionary<string, DateTimeOffset> _missing = [];
    private long _renewAt = renewAt.UtcTicks;

    public FrozenDictionary<string, SigningKey> Keys { get; } = keys;

    /// <summary>When the keys are due to be fetched anew.</summary>
    public DateTimeOffset RenewAt => new(Volatile.Read(ref _renewAt), TimeSpan.Zero);

    /// <summary>Puts the next fetch off, when it was due before.</summary>
    public void PutOff(DateTimeOffset until) => Volatile.Write(ref _renewAt, Math.Max(_renewAt, until.UtcTicks));

    /// <summary>Whether a key was asked for a moment ago and was not there. It may have been published since: after the moment it is asked for again.</summary>
    public bool IsMissing(string keyId, DateTimeOffset now)
    {
        lock (_missing)
        {
            return _missing.TryGetValue(keyId, out var until) && now < until;
        }
    }

    public void Miss(string keyId, DateTimeOffset until)
    {
        lock (_missing)
        {
            if (_missing.Count < MostMisses || _missing.ContainsKey(keyId))
            {
                _missing[keyId] = until;
            }
        }
    }
}
