using System.Buffers.Binary;
using System.Text;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>
/// Texts that nearly every activity has: the channel, the language, the tenant, the service URL. One object each instead of a new one a
/// message. Bounded: a text takes the place of another, and the slowest that a sender can make it is as slow as having none.
/// </summary>
internal static class CommonTexts
{
    private const int Places = 512;
    private const int Longest = 128;
    private static readonly string?[] Known = new string?[Places];

    /// <summary>The text; null when it is too long to be kept, or has other than ASCII.</summary>
    public static string? Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest)
        {
            return null;
        }

        // One object reference is written or read at a time: threads may undo each other's work, and no more.
        ref var place = ref Known[Hash(utf8) % Places];
        if (place is { } known && Ascii.Equals(utf8, known))
        {
            return known;
        }

        return Ascii.IsValid(utf8) ? place = Encoding.ASCII.GetString(utf8) : null;
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var (first, last) = utf8.Length >= sizeof(ulong)
            ? (BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]))
            : (utf8[0], utf8[^1]);
        var mixed = (first ^ (ulong)utf8.Length) * 0x9E3779B97F4A7C15 ^ last;
        return (uint)((mixed * 0x9E3779B97F4A7C15) >> 40);
    }
}
