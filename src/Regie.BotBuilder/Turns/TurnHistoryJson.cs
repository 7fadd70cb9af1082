using System.Buffers.Binary;
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

    /// <summary>Reads a history; null when there is none, or when it is not what this version writes.</summary>
    public static TurnHistory? Read(JsonElement json, JsonElement answers)
    {
        if (json.ValueKind != JsonValueKind.String || !json.TryGetBytesFromBase64(out var bytes) || bytes.Length < HeadBytes || bytes[0] != Version
            || (bytes.Length - HeadBytes) % TurnBytes != 0)
        {
            return null;
        }

        var turns = new HandledTurn[(bytes.Length - HeadBytes) / TurnBytes];
        var bodies = answers.ValueKind == JsonValueKind.Array && answers.GetArrayLength() == turns.Length;
        for (var i = 0; i < turns.Length; i++)
        {
            turns[i] = ReadTurn(bytes.AsSpan(HeadBytes + (i * TurnBytes), TurnBytes), bodies ? answers[i] : default);
        }

        return new TurnHistory(new Guid(bytes.AsSpan(1, 16)), TimeAt(bytes, 17) ?? default, TimeAt(bytes, 25), TimeAt(bytes, 33), turns);
    }

    /// <summary>Writes the properties of a history into the object that is being written.</summary>
    public static void Write(Utf8JsonWriter writer, TurnHistory history)
    {
        var bytes = new byte[HeadBytes + (history.Handled.Length * TurnBytes)];
        bytes[0] = Version;
        history.By.TryWriteBytes(bytes.AsSpan(1));
        Put(bytes, 17, history.At);
        Put(bytes, 25, history.HeldUntil);
        Put(bytes, 33, history.SharedUntil);
        for (var i = 0; i < history.Handled.Length; i++)
        {
            WriteTurn(bytes.AsSpan(HeadBytes + (i * TurnBytes)), history.Handled[i]);
        }

        writer.WriteBase64String(Property, bytes);
        if (!Array.Exists(history.Handled, turn => turn.Answer.Json is not null))
        {
            return;
        }

        writer.WriteStartArray(AnswersProperty);
        foreach (var turn in history.Handled)
        {
            if (turn.Answer.Json is { } body)
            {
                writer.WriteRawValue(body);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndArray();
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
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, turn.Id?.Value ?? default);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes[16..], turn.Submit?.Value ?? default);
        Put(bytes, 32, turn.At);
        bytes[40] = turn.Late ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[41..], (ushort)turn.Answer.Status);
    }

    private static ActivityKey? KeyAt(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt128LittleEndian(bytes[at..]) is var value && value != default ? new ActivityKey(value) : null;

    private static DateTimeOffset? TimeAt(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]) is > 0 and < 253_402_300_800_000 and var milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    private static void Put(Span<byte> bytes, int at, DateTimeOffset? time) =>
        BinaryPrimitives.WriteInt64LittleEndian(bytes[at..], time?.ToUnixTimeMilliseconds() ?? 0);
}
