using System.Buffers.Binary;

namespace Regie.BotBuilder.Turns;

/// <summary>
/// Turns that changed the state of a conversation, the oldest first, as they stand in the state: 43 bytes each, looked into where they lie,
/// and beside them the bodies of their answers. Does not change.
/// </summary>
/// <param name="packed">The turns.</param>
/// <param name="bodies">The body of each one's answer; null when none has one.</param>
internal sealed class HandledTurns(ReadOnlyMemory<byte> packed, byte[]?[]? bodies = null)
{
    /// <summary>Bytes that a turn takes.</summary>
    public const int TurnBytes = 43;

    /// <summary>Most turns that are remembered: more than people have in one conversation in the seconds after which Teams delivers again.</summary>
    public const int Most = 8;

    /// <summary>Most bytes of answers that are remembered. The newest stays whatever its size.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>No turn.</summary>
    public static readonly HandledTurns None = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>Longer than Teams goes on delivering again.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>How many turns.</summary>
    public int Count => packed.Length / TurnBytes;

    /// <summary>The turns as they stand in the state.</summary>
    public ReadOnlySpan<byte> Packed => packed.Span;

    /// <summary>The body of each one's answer, null for one that has none; null when none has one.</summary>
    public byte[]?[]? Bodies => bodies;

    /// <summary>A turn.</summary>
    public HandledTurn this[int index]
    {
        get
        {
            var bytes = At(index);
            var status = BinaryPrimitives.ReadUInt16LittleEndian(bytes[41..]);
            var answer = bodies?[index] is { } body ? new TurnAnswer(status, body) : TurnAnswer.WithoutBody(status);
            return new HandledTurn(IdAt(index), SubmitAt(index), TimeAt(index), bytes[40] != 0, answer);
        }
    }

    /// <summary>The turn in which an activity was handled; null when it was not, as far as is remembered.</summary>
    public HandledTurn? Find(in ReceivedActivity activity)
    {
        for (var i = 0; i < Count; i++)
        {
            // The same use of a card is the same thing when the two were under way together, or when Teams had given up on the first.
            var sameUse = activity.Submit is { } submit && SubmitAt(i) == submit && (At(i)[40] != 0 || TimeAt(i) >= activity.At);
            if ((sameUse || (activity.Id is { } id && IdAt(i) == id)) && TimeAt(i) > activity.At - Kept)
            {
                return this[i];
            }
        }

        return null;
    }

    /// <summary>
    /// These turns and a new one, in the place of an earlier try of the same, without what is too old or too much. A turn that is worth
    /// another try, or that nobody could recognise, is not remembered.
    /// </summary>
    public HandledTurns With(in HandledTurn turn)
    {
        Span<int> kept = stackalloc int[Most - 1];
        var count = Keep(turn, kept);
        var isAdded = turn.Answer.IsFinal && (turn.Id != default || turn.Submit != default);
        var total = isAdded ? count + 1 : count;
        var bytes = new byte[total * TurnBytes];
        var all = bodies is null && turn.Answer.Json is null ? null : new byte[]?[total];
        for (var i = 0; i < count; i++)
        {
            var from = kept[count - 1 - i];
            At(from).CopyTo(bytes.AsSpan(i * TurnBytes));
            all?[i] = bodies?[from];
        }

        if (isAdded)
        {
            Write(bytes.AsSpan(count * TurnBytes), turn);
            all?[count] = turn.Answer.Json;
        }

        return new HandledTurns(bytes, all is not null && Array.Exists(all, body => body is not null) ? all : null);
    }

    private static void Write(Span<byte> bytes, in HandledTurn turn)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, turn.Id.Value);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes[16..], turn.Submit.Value);
        TurnHistoryJson.Put(bytes[32..], turn.At);
        bytes[40] = turn.Late ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[41..], (ushort)turn.Answer.Status);
    }

    // The newest first, until one is too old, or they are too many or too large.
    private int Keep(in HandledTurn added, Span<int> kept)
    {
        var count = 0;
        var size = added.Answer.Json?.Length ?? 0;
        for (var i = Count - 1; i >= 0 && count < kept.Length && TimeAt(i) > added.At - Kept; i--)
        {
            if (IdAt(i) == added.Id && SubmitAt(i) == added.Submit)
            {
                continue;
            }

            size += bodies?[i]?.Length ?? 0;
            if (size > MostBytes)
            {
                break;
            }

            kept[count++] = i;
        }

        return count;
    }

    private ReadOnlySpan<byte> At(int index) => packed.Span.Slice(index * TurnBytes, TurnBytes);

    private ActivityKey IdAt(int index) => new(BinaryPrimitives.ReadUInt128LittleEndian(At(index)));

    private ActivityKey SubmitAt(int index) => new(BinaryPrimitives.ReadUInt128LittleEndian(At(index)[16..]));

    private DateTimeOffset TimeAt(int index) => TurnHistoryJson.Time(At(index)[32..]) ?? default;
}
