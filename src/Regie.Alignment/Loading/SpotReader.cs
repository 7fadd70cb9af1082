using System.Globalization;
using System.Text.Json;

namespace Regie.Alignment.Loading;

/// <summary>Reads JSON into <see cref="Spot"/>s, within bounds.</summary>
internal static class SpotReader
{
    public const int MaxBytes = 4 * 1024 * 1024;
    private const int MaxDepth = 32;

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    public static Spot? Read(Stream stream, ErrorList errors)
    {
        var buffer = ReadBounded(stream);
        if (buffer is null)
        {
            errors.Add(1, $"The file is larger than {MaxBytes / 1024 / 1024} MB.", "A model is a few hundred kB at most: check that this is the right file.");
            return null;
        }
        ReadOnlySpan<byte> bytes = buffer;
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var lines = new LineCounter(bytes);
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            reader.Read();
            var root = ReadValue(ref reader, ref lines, errors);
            reader.Read();
            return root;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            var line = exception is JsonException { LineNumber: { } number } ? (int)number + 1 : lines.At(reader.TokenStartIndex);
            errors.Add(line, "This is not valid JSON: " + FirstSentence(exception.Message), "Correct it; an editor that knows JSON marks the place.");
            return null;
        }
    }

    private static byte[]? ReadBounded(Stream stream)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MaxBytes)
                return null;
        }
        return buffer.ToArray();
    }

    private static Spot ReadValue(ref Utf8JsonReader reader, ref LineCounter lines, ErrorList errors)
    {
        var line = lines.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, ref lines, errors, line);
            case JsonTokenType.StartArray:
                var array = new Spot(JsonTokenType.StartArray, line);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    array.Add(ReadValue(ref reader, ref lines, errors));
                return array;
            case JsonTokenType.String:
                return new Spot(JsonTokenType.String, line) { Text = reader.GetString() ?? "" };
            case JsonTokenType.Number:
                return new Spot(JsonTokenType.Number, line)
                {
                    Number = reader.TryGetDecimal(out var number) ? number : null,
                    Text = reader.TryGetDecimal(out number) ? number.ToString(CultureInfo.InvariantCulture) : "",
                };
            default:
                return new Spot(reader.TokenType, line);
        }
    }

    private static Spot ReadObject(ref Utf8JsonReader reader, ref LineCounter lines, ErrorList errors, int line)
    {
        var result = new Spot(JsonTokenType.StartObject, line);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString() ?? "";
            var nameLine = lines.At(reader.TokenStartIndex);
            reader.Read();
            if (!result.TryAdd(name, ReadValue(ref reader, ref lines, errors)))
                errors.Add(nameLine, $"\"{name}\" stands here twice.", "Keep one.");
        }
        return result;
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
