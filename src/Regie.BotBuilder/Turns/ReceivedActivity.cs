namespace Regie.BotBuilder.Turns;

/// <summary>How an activity that came in is known when it comes in again.</summary>
/// <param name="Id">By its id; null when it has none.</param>
/// <param name="Submit">By the use of a card that it is; null when it is none.</param>
/// <param name="At">When it came in.</param>
internal readonly record struct ReceivedActivity(ActivityKey? Id, ActivityKey? Submit, DateTimeOffset At);
