namespace Regie.BotBuilder.Turns;

/// <summary>The state of the conversation already holds what this activity did. Ends the turn, which is then given the first answer.</summary>
internal sealed class AlreadyHandledException(TurnAnswer answer) : Exception("This activity was handled before, perhaps by another instance.")
{
    public TurnAnswer Answer { get; } = answer;
}
