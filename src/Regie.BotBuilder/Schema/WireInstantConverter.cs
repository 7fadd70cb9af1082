using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>Writes an instant as the Activity Protocol wants it, UTC with Z (A2043), and one that came from a channel as it came.</summary>
internal sealed class WireInstantConverter : JsonConverter<WireInstant>
{
    private const int Longest = 40;
    private const int Seconds = 19; // 2026-03-02T09:00:00

    /// <summary>Reads the instant that the reader stands at.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static WireInstant Read(in Utf8JsonReader reader)
    {
        var value = reader.GetDateTimeOffset();
        return !reader.HasValueSequence && IsOurs(reader.ValueSpan) ? new WireInstant(value) : new WireInstant(value, reader.GetString());
    }

    /// <summary>Writes an instant.</summary>
    public static void Write(Utf8JsonWriter writer, WireInstant value)
    {
        if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
            return;
        }

        Span<byte> ours = stackalloc byte[Longest];
        var format = value.Value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";
        value.Value.TryFormat(ours, out var length, format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(ours[..length]);
    }

    public override WireInstant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(in reader);

    public override void Write(Utf8JsonWriter writer, WireInstant value, JsonSerializerOptions options) => Write(writer, value);

    // Of the ways to write an instant that the reader takes: to the second at least, no digits that say nothing, UTC only as Z.
    private static bool IsOurs(ReadOnlySpan<byte> text)
    {
        if (text.Length <= Seconds)
        {
            return false;
        }

        var rest = text[Seconds..];
        if (rest[0] == (byte)'.')
        {
            var digits = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits is < 1 or > 7 || rest[digits] == (byte)'0')
            {
                return false;
            }

            rest = rest[(digits + 1)..];
        }

        return rest.SequenceEqual("Z"u8) || (rest.Length == "+01:00".Length && rest[0] is (byte)'+' or (byte)'-' && !rest[1..].SequenceEqual("00:00"u8));
    }
}
