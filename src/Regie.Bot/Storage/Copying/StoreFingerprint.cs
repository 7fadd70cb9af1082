using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Regie.Bot.Storage.Copying;

/// <summary>
/// Says in 256 bits what documents a store holds, in whatever order they are read and however the store writes JSON: the sum of the SHA-256 of each. ETags are the store's
/// own and do not count.
/// </summary>
internal sealed class StoreFingerprint
{
    private readonly ulong[] _sum = new ulong[4];

    /// <summary>How many documents.</summary>
    public long Count { get; private set; }

    /// <summary>Reads a whole store.</summary>
    public static async Task<StoreFingerprint> OfAsync(IWholeStore store, CancellationToken cancellationToken)
    {
        var fingerprint = new StoreFingerprint();
        await foreach (var document in store.ReadAllAsync(cancellationToken))
            fingerprint.Add(document);
        return fingerprint;
    }

    /// <summary>The hash of all that a document says.</summary>
    public static byte[] HashOf(StoredDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        using (var body = JsonDocument.Parse(document.Body))
        {
            json.WriteStartArray();
            json.WriteStringValue(document.Partition);
            json.WriteStringValue(document.Id);
            json.WriteStringValue(document.Kind);
            json.WriteStringValue(document.Owner);
            json.WriteStringValue(Ticks(document.Due));
            json.WriteStringValue(Ticks(document.Expires));
            CanonicalJson.Write(body.RootElement, json);
            json.WriteEndArray();
        }
        return SHA256.HashData(buffer.WrittenSpan);
    }

    /// <summary>Counts a document in.</summary>
    public void Add(StoredDocument document)
    {
        Count++;
        var hash = HashOf(document);
        UInt128 carry = 0;
        for (var i = 0; i < _sum.Length; i++)
        {
            carry += (UInt128)_sum[i] + BinaryPrimitives.ReadUInt64LittleEndian(hash.AsSpan(i * sizeof(ulong)));
            _sum[i] = (ulong)carry;
            carry >>= 64;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var part in _sum)
            text.Append(CultureInfo.InvariantCulture, $"{part:x16}");
        return text.ToString();
    }

    private static string? Ticks(DateTimeOffset? moment) => moment?.UtcTicks.ToString(CultureInfo.InvariantCulture);
}
