using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Turns;

/// <summary>
/// How a history stands in the state, small because it is read and written in every turn: a version, who wrote last and when, and the
/// turns, in base64; beside it the bodies of their answers, in the same order, when there are any.
/// </summary>
internal static class TurnHistoryJson
{
    private const byte Version = 1;
    private const int HeadBytes = 41;

    /// <summary>Property of the state with the history.</summary>
    public static ReadOnlySpan<byte> Property => "regie.turns"u8;

    /// <summary>Property of the state with the answers.</summary>
    public static ReadOnlySpan<byte> AnswersProperty => "regie.answers"u8;

    /// <summary>Reads a history; null when it is not what this version writes.</summary>
    /// <param name="json">A JSON value.</param>
    /// <param name="answers">The JSON value with the answers; empty when there is none.</param>
    public static TurnHistory? Read(ReadOnlySpan<byte> json, ReadOnlySpan<byte> answers)
    {
        var bytes = Decode(json);
        if (bytes.Length < HeadBytes || bytes[0] != Version || (bytes.Length - HeadBytes) % HandledTurns.TurnBytes != 0)
        {
            return null;
        }

        var turns = bytes.AsMemory(HeadBytes);
        var bodies = answers.IsEmpty ? null : Bodies(answers, turns.Length / HandledTurns.TurnBytes);
        return new TurnHistory(new Guid(bytes.AsSpan(1, 16)), Time(bytes.AsSpan(17)) ?? default, Time(bytes.AsSpan(25)), Time(bytes.AsSpan(33)), new HandledTurns(turns, bodies));
    }

    /// <summary>A JSON object with the properties of a history added to its own.</summary>
    public static ReadOnlyMemory<byte> Append(ReadOnlySpan<byte> json, TurnHistory history)
    {
        var size = HeadBytes + history.Handled.Packed.Length;
        var all = new ArrayBufferWriter<byte>(json.Length + Base64.GetMaxEncodedToUtf8Length(size) + Property.Length + ",\"\":\"\"".Length);
        all.Write(json[..^1]);
        all.Write(json.Length > "{}".Length ? ",\""u8 : "\""u8);
        all.Write(Property);
        all.Write("\":\""u8);
        WriteTurns(all, history, size);
        all.Write("\""u8);
        if (history.Handled.Bodies is { } bodies)
        {
            WriteAnswers(all, bodies);
        }

        all.Write("}"u8);
        return all.WrittenMemory;
    }

    /// <summary>A time as milliseconds; null for none.</summary>
    internal static DateTimeOffset? Time(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.ReadInt64LittleEndian(bytes) is > 0 and < 253_402_300_800_000 and var milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    /// <summary>Writes a time as milliseconds.</summary>
    internal static void Put(Span<byte> bytes, DateTimeOffset? time) =>
        BinaryPrimitives.WriteInt64LittleEndian(bytes, time?.ToUnixTimeMilliseconds() ?? 0);

    private static byte[] Decode(ReadOnlySpan<byte> json)
    {
        if (json is not [(byte)'"', .. var text, (byte)'"'])
        {
            return [];
        }

        // As it stands, which is how it was written, unless a store wrote it in other words.
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out var written) == OperationStatus.Done)
        {
            return written == bytes.Length ? bytes : bytes[..written];
        }

        var reader = new Utf8JsonReader(json);
        return reader.Read() && reader.TryGetBytesFromBase64(out var decoded) ? decoded : [];
    }

    private static byte[]?[]? Bodies(ReadOnlySpan<byte> answers, int turns)
    {
        var array = JsonElement.Parse(answers, new JsonDocumentOptions { MaxDepth = BotJson.MaxWrittenDepth });
        return array.ValueKind == JsonValueKind.Array && array.GetArrayLength() == turns
            ? [.. array.EnumerateArray().Select(answer => answer.ValueKind == JsonValueKind.Null ? null : JsonMarshal.GetRawUtf8Value(answer).ToArray())]
            : null;
    }

    private static void WriteTurns(ArrayBufferWriter<byte> all, TurnHistory history, int size)
    {
        var text = all.GetSpan(Base64.GetMaxEncodedToUtf8Length(size));
        text[0] = Version;
        history.By.TryWriteBytes(text[1..]);
        Put(text[17..], history.At);
        Put(text[25..], history.HeldUntil);
        Put(text[33..], history.SharedUntil);
        history.Handled.Packed.CopyTo(text[HeadBytes..]);
        Base64.EncodeToUtf8InPlace(text, size, out var written);
        all.Advance(written);
    }

    private static void WriteAnswers(ArrayBufferWriter<byte> all, byte[]?[] bodies)
    {
        all.Write(",\""u8);
        all.Write(AnswersProperty);
        var separator = "\":["u8;
        foreach (var body in bodies)
        {
            all.Write(separator);
            all.Write(body ?? "null"u8);
            separator = ","u8;
        }

        all.Write("]"u8);
    }
}
