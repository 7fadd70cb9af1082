namespace Regie.BotBuilder.Schema;

/// <summary>What a CardAction does.</summary>
public static class ActionTypes
{
    /// <summary>Opens a page.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Sends a message that everyone sees.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends a message that nobody sees.</summary>
    public const string PostBack = "postBack";

    /// <summary>Sends a message with a text to show and a value.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Starts signing in.</summary>
    public const string Signin = "signin";
}
