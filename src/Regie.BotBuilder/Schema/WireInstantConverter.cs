using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>Writes an instant as the Activity Protocol wants it, UTC with Z (A2043), and one that came from a channel as it came.</summary>
internal sealed class WireInstantConverter : JsonConverter<WireInstant>
{
    private const int Longest = 40;

    public override WireInstant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var value = reader.GetDateTimeOffset();
        Span<byte> ours = stackalloc byte[Longest];
        return !reader.HasValueSequence && reader.ValueSpan.SequenceEqual(ours[..Format(value, ours)])
            ? new WireInstant(value)
            : new WireInstant(value, reader.GetString());
    }

    public override void Write(Utf8JsonWriter writer, WireInstant value, JsonSerializerOptions options)
    {
        if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
            return;
        }

        Span<byte> ours = stackalloc byte[Longest];
        writer.WriteStringValue(ours[..Format(value.Value, ours)]);
    }

    private static int Format(DateTimeOffset value, Span<byte> text)
    {
        var format = value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";
        value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        return length;
    }
}
