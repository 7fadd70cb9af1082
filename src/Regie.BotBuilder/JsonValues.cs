using System.Runtime.CompilerServices;
using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Compares JSON values.</summary>
internal static class JsonValues
{
    private static readonly JsonReaderOptions Reading = new() { MaxDepth = BotJson.MaxWrittenDepth };
    private static readonly JsonDocumentOptions Parsing = new() { MaxDepth = BotJson.MaxWrittenDepth };

    /// <summary>Whether two values say the same, in whatever order and words. Those that say it in the same order, or plainly do not, cost no memory.</summary>
    public static bool AreSame(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        one.SequenceEqual(other)
        || (Compare(one, other) ?? JsonElement.DeepEquals(JsonElement.Parse(one, Parsing), JsonElement.Parse(other, Parsing)));

    // Null when it takes more than a look at both, side by side.
    private static bool? Compare(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var a = new Utf8JsonReader(one, Reading);
        var b = new Utf8JsonReader(other, Reading);
        while (a.Read() & b.Read())
        {
            if (a.TokenType != b.TokenType)
            {
                return false;
            }

            if (Compare(a, b) is var same and not true)
            {
                return same;
            }
        }

        return true;
    }

    private static bool? Compare(in Utf8JsonReader a, in Utf8JsonReader b)
    {
        var isSame = a.ValueSpan.SequenceEqual(b.ValueSpan);
        return a.TokenType switch
        {
            _ when isSame => true,
            JsonTokenType.String when !a.ValueIsEscaped && !b.ValueIsEscaped => false,
            JsonTokenType.Number when IsWhole(a.ValueSpan) && IsWhole(b.ValueSpan) => false,
            JsonTokenType.String or JsonTokenType.Number or JsonTokenType.PropertyName => null,
            _ => true,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWhole(ReadOnlySpan<byte> number) => number.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 || (number[0] == (byte)'-' && number.Length > 1 && IsWhole(number[1..]) && number[1] != (byte)'0');
}
