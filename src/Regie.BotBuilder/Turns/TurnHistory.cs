namespace Regie.BotBuilder.Turns;

/// <summary>
/// What a conversation's state remembers of its last turns, written in the same transaction as what they changed. So every instance knows
/// which activities were handled and what they were answered, also after a crash, and whether another instance is still sending.
/// </summary>
/// <param name="By">The instance that wrote the state last.</param>
/// <param name="At">When it did.</param>
/// <param name="HeldUntil">Until when, at most, that instance is sending its replies; null when it is done, or does not say.</param>
/// <param name="SharedUntil">Until when instances wait for each other's replies, because several serve this conversation; null when one does.</param>
/// <param name="Handled">The last turns.</param>
internal sealed record TurnHistory(Guid By, DateTimeOffset At, DateTimeOffset? HeldUntil, DateTimeOffset? SharedUntil, HandledTurns Handled);
