using System.Text;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>Finds a name among those of a table.</summary>
internal sealed class WireNames
{
    private const int Places = 256;
    private readonly byte[][] _names;

    // The first of each place and the next after it, each one more than its index; 0 for none.
    private readonly byte[] _first = new byte[Places];
    private readonly byte[] _next;

    /// <param name="names">At most 64 names.</param>
    public WireNames(string[] names)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(names.Length, 64);
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _next = new byte[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            ref var first = ref _first[PlaceOf(_names[i])];
            _next[i] = first;
            first = (byte)(i + 1);
        }
    }

    /// <summary>The index of a name; -1 when it is none of them.</summary>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
        {
            return -1;
        }

        for (var i = _first[PlaceOf(name)] - 1; i >= 0; i = _next[i] - 1)
        {
            if (name.SequenceEqual(_names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static byte PlaceOf(ReadOnlySpan<byte> name) => (byte)((name.Length * 31) + (name[0] * 7) + name[^1] + (name[name.Length / 2] * 3));
}
