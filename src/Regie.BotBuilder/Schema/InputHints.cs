namespace Regie.BotBuilder.Schema;

/// <summary>Whether the bot is waiting for input after a message.</summary>
public static class InputHints
{
    /// <summary>Ready for input, not waiting for it.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Input is ignored for now.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>The bot waits for an answer.</summary>
    public const string ExpectingInput = "expectingInput";
}
