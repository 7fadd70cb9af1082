namespace Regie.BotBuilder.Turns;

/// <summary>A turn that changed the state of a conversation, as the state remembers it.</summary>
/// <param name="Id">Which activity it was, by its id; default when it had none.</param>
/// <param name="Submit">Which use of a card it was; default when it was none.</param>
/// <param name="At">When its change was written, to the millisecond.</param>
/// <param name="Late">It took so long that Teams had given up on it: the same use of a card is a redelivery, not a second click.</param>
/// <param name="Answer">What it was answered.</param>
internal readonly record struct HandledTurn(ActivityKey Id, ActivityKey Submit, DateTimeOffset At, bool Late, TurnAnswer Answer);
