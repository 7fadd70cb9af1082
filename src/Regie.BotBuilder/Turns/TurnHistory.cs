namespace Regie.BotBuilder.Turns;

/// <summary>
/// What a conversation's state remembers of its last turns, written in the same transaction as what they changed. So every instance knows
/// which activities were handled and what they were answered, also after a crash, and whether another instance is still sending.
/// </summary>
/// <param name="By">The instance that wrote the state last.</param>
/// <param name="At">When it did.</param>
/// <param name="HeldUntil">Until when, at most, that instance is sending its replies; null when it is done, or does not say.</param>
/// <param name="SharedUntil">Until when instances wait for each other's replies, because several serve this conversation; null when one does.</param>
/// <param name="Handled">The last turns, the oldest first.</param>
internal sealed record TurnHistory(Guid By, DateTimeOffset At, DateTimeOffset? HeldUntil, DateTimeOffset? SharedUntil, HandledTurn[] Handled)
{
    /// <summary>Most turns that are remembered: more than people have in one conversation in the seconds after which Teams delivers again.</summary>
    public const int Most = 8;

    /// <summary>Most bytes of answers that are remembered. The newest stays whatever its size.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>Longer than Teams goes on delivering again.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>The turns with new ones added, without what is too old or too much.</summary>
    public static HandledTurn[] Add(HandledTurn[] known, ReadOnlySpan<HandledTurn> added, DateTimeOffset now)
    {
        var first = known.Length;
        var bytes = BytesOf(added);
        while (first > 0 && known.Length - first + added.Length < Most && known[first - 1].At > now - Kept && bytes + BytesOf(known.AsSpan(first - 1, 1)) <= MostBytes)
        {
            first--;
            bytes += BytesOf(known.AsSpan(first, 1));
        }

        return [.. known.AsSpan(first), .. added];
    }

    /// <summary>The turn in which an activity was handled; null when it was not, as far as is remembered.</summary>
    public HandledTurn? Find(ReceivedActivity activity)
    {
        foreach (var turn in Handled)
        {
            // The same use of a card is the same thing when the two were under way together, or when Teams had given up on the first.
            var sameUse = activity.Submit is not null && turn.Submit == activity.Submit && (turn.Late || turn.At >= activity.At);
            if (turn.At > activity.At - Kept && (sameUse || (activity.Id is not null && turn.Id == activity.Id)))
            {
                return turn;
            }
        }

        return null;
    }

    private static int BytesOf(ReadOnlySpan<HandledTurn> turns)
    {
        var bytes = 0;
        foreach (var turn in turns)
        {
            bytes += turn.Answer.Json?.Length ?? 0;
        }

        return bytes;
    }
}
