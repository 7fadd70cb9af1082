using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Regie.BotBuilder.Turns;

/// <summary>
/// How a history stands in the state, small because it is read and written in every turn: a version, who wrote last and when, and 43 bytes a
/// turn, in base64; beside it the bodies of their answers, in the same order, when there are any.
/// </summary>
internal static class TurnHistoryJson
{
    /// <summary>Property of the state with the history.</summary>
    public const string Property = "regie.turns";

    /// <summary>Property of the state with the answers.</summary>
    public const string AnswersProperty = "regie.answers";

    private const byte Version = 1;
    private const int HeadBytes = 41;
    private const int TurnBytes = 43;
    private const int UsualBytes = HeadBytes + (TurnHistory.Most * TurnBytes);

    /// <summary>Reads a history; null when there is none, or when it is not what this version writes.</summary>
    public static TurnHistory? Read(JsonElement json, JsonElement answers)
    {
        Span<byte> buffer = stackalloc byte[UsualBytes];
        var bytes = json.ValueKind == JsonValueKind.String ? Decode(json, buffer) : [];
        if (bytes.Length < HeadBytes || bytes[0] != Version || (bytes.Length - HeadBytes) % TurnBytes != 0)
        {
            return null;
        }

        var turns = new HandledTurn[(bytes.Length - HeadBytes) / TurnBytes];
        var bodies = answers.ValueKind == JsonValueKind.Array && answers.GetArrayLength() == turns.Length;
        for (var i = 0; i < turns.Length; i++)
        {
            turns[i] = ReadTurn(bytes.Slice(HeadBytes + (i * TurnBytes), TurnBytes), bodies ? answers[i] : default);
        }

        return new TurnHistory(new Guid(bytes.Slice(1, 16)), TimeAt(bytes, 17) ?? default, TimeAt(bytes, 25), TimeAt(bytes, 33), turns);
    }

    private static ReadOnlySpan<byte> Decode(JsonElement json, Span<byte> buffer)
    {
        // As it stands, which is how it was written, unless a store wrote it in other words.
        var text = JsonMarshal.GetRawUtf8Value(json)[1..^1];
        if (Base64.DecodeFromUtf8(text, buffer, out _, out var written) == OperationStatus.Done)
        {
            return buffer[..written];
        }

        return json.TryGetBytesFromBase64(out var bytes) ? bytes : [];
    }

    /// <summary>A JSON object with the properties of a history added to its own.</summary>
    public static ReadOnlyMemory<byte> Append(ReadOnlySpan<byte> json, TurnHistory history)
    {
        var size = HeadBytes + (history.Handled.Length * TurnBytes);
        var all = new ArrayBufferWriter<byte>(json.Length + Base64.GetMaxEncodedToUtf8Length(size) + Property.Length + "\"\":\"\",".Length);
        all.Write(json[..^1]);
        if (json.Length > "{}".Length)
        {
            all.Write(","u8);
        }

        all.Write("\"regie.turns\":\""u8);
        WriteTurns(all, history, size);
        all.Write("\""u8);
        if (Array.Exists(history.Handled, turn => turn.Answer.Json is not null))
        {
            WriteAnswers(all, history);
        }

        all.Write("}"u8);
        return all.WrittenMemory;
    }

    private static void WriteTurns(ArrayBufferWriter<byte> all, TurnHistory history, int size)
    {
        var text = all.GetSpan(Base64.GetMaxEncodedToUtf8Length(size));
        var bytes = text[..size];
        bytes[0] = Version;
        history.By.TryWriteBytes(bytes[1..]);
        Put(bytes, 17, history.At);
        Put(bytes, 25, history.HeldUntil);
        Put(bytes, 33, history.SharedUntil);
        for (var i = 0; i < history.Handled.Length; i++)
        {
            WriteTurn(bytes[(HeadBytes + (i * TurnBytes))..], history.Handled[i]);
        }

        Base64.EncodeToUtf8InPlace(text, size, out var written);
        all.Advance(written);
    }

    private static void WriteAnswers(ArrayBufferWriter<byte> all, TurnHistory history)
    {
        var separator = ",\"regie.answers\":["u8;
        foreach (var turn in history.Handled)
        {
            all.Write(separator);
            all.Write(turn.Answer.Json is { } body ? body : "null"u8);
            separator = ","u8;
        }

        all.Write("]"u8);
    }

    private static HandledTurn ReadTurn(ReadOnlySpan<byte> bytes, JsonElement answer)
    {
        var body = answer.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : JsonMarshal.GetRawUtf8Value(answer).ToArray();
        var status = BinaryPrimitives.ReadUInt16LittleEndian(bytes[41..]);
        var given = body is null && status == 200 ? TurnAnswer.Done : new TurnAnswer(status, body);
        return new HandledTurn(KeyAt(bytes, 0), KeyAt(bytes, 16), TimeAt(bytes, 32) ?? default, bytes[40] != 0, given);
    }

    private static void WriteTurn(Span<byte> bytes, in HandledTurn turn)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, turn.Id.Value);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes[16..], turn.Submit.Value);
        Put(bytes, 32, turn.At);
        bytes[40] = turn.Late ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[41..], (ushort)turn.Answer.Status);
    }

    private static ActivityKey KeyAt(ReadOnlySpan<byte> bytes, int at) => new(BinaryPrimitives.ReadUInt128LittleEndian(bytes[at..]));

    private static DateTimeOffset? TimeAt(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]) is > 0 and < 253_402_300_800_000 and var milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    private static void Put(Span<byte> bytes, int at, DateTimeOffset? time) =>
        BinaryPrimitives.WriteInt64LittleEndian(bytes[at..], time?.ToUnixTimeMilliseconds() ?? 0);
}
