namespace Regie.BotBuilder.Schema;

/// <summary>Names of events that the SDK itself raises.</summary>
public static class ActivityEventNames
{
    /// <summary>A proactive turn in an existing conversation.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A proactive turn in a conversation that was just created.</summary>
    public const string CreateConversation = "CreateConversation";
}
