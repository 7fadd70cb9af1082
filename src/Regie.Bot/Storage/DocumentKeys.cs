using System.Text;

namespace Regie.Bot.Storage;

/// <summary>What may be a partition or an id, the same for every store, so that what is kept in one can move to another.</summary>
internal static class DocumentKeys
{
    /// <summary>The most characters of an id or a partition.</summary>
    public const int MaxLength = 255;

    /// <summary>The most writes of one transaction: Cosmos DB takes no more in a batch.</summary>
    public const int MaxWrites = 100;

    /// <summary>The most bytes of a transaction: Cosmos DB takes 2 MB, of which the envelopes need some.</summary>
    public const int MaxBytes = 1_900_000;

    /// <summary>Refuses what a store could not keep or would confuse with another key.</summary>
    /// <exception cref="ArgumentException">The key is empty, too long, or has a character that keys may not have.</exception>
    public static void Check(string key, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(key, name);
        if (key.Length > MaxLength)
            throw new ArgumentException($"At most {MaxLength} characters.", name);
        if (key[0] == ' ' || key[^1] == ' ' || key.AsSpan().ContainsAny("/\\?#") || key.Any(char.IsControl))
            throw new ArgumentException("No / \\ ? #, no control characters, no space at either end.", name);
        if (key is "." or "..")
            throw new ArgumentException("In an address it would stand for a folder.", name);
        if (!IsWellFormed(key))
            throw new ArgumentException("Half a surrogate pair cannot be stored: it would become another key.", name);
    }

    /// <summary>Refuses a transaction that not every store could take.</summary>
    /// <exception cref="ArgumentException">Too many or too large writes, an illegal id, or two writes to one document.</exception>
    public static void Check(string partition, IReadOnlyList<DocumentWrite> writes)
    {
        Check(partition, nameof(partition));
        if (writes.Count > MaxWrites)
            throw new ArgumentException($"At most {MaxWrites} writes in one transaction, not {writes.Count}.", nameof(writes));
        var seen = new HashSet<string>(writes.Count, StringComparer.Ordinal);
        var bytes = 0L;
        foreach (var write in writes)
        {
            Check(write.Id, nameof(writes));
            if (!seen.Add(write.Id))
                throw new ArgumentException($"Document '{write.Id}' is written twice in one transaction.", nameof(writes));
            bytes += write.Content.Length;
        }
        if (bytes > MaxBytes)
            throw new ArgumentException($"At most {MaxBytes} bytes in one transaction, not {bytes}.", nameof(writes));
    }

    private static bool IsWellFormed(string key)
    {
        foreach (var rune in key.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                return false;
        }
        return true;
    }
}
