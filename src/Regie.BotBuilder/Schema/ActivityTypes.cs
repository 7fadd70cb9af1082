namespace Regie.BotBuilder.Schema;

/// <summary>The types of activity that the Activity Protocol names.</summary>
public static class ActivityTypes
{
    /// <summary>A message between a person and the bot.</summary>
    public const string Message = "message";

    /// <summary>The bot was added to or removed from a contact list.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members, channels or the team of a conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Somebody is typing.</summary>
    public const string Typing = "typing";

    /// <summary>The conversation ended.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>An event that is not shown to people.</summary>
    public const string Event = "event";

    /// <summary>A request that is answered in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>The answer to an invoke.</summary>
    internal const string InvokeResponse = "invokeResponse";

    /// <summary>A person asked for their data to be deleted.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The app was installed, upgraded or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A reaction was added to or removed from a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A private suggestion about another activity.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>A point in the bot's logic, for a debugging channel.</summary>
    public const string Trace = "trace";

    /// <summary>Control of the conversation passes to another party.</summary>
    public const string Handoff = "handoff";

    /// <summary>A request for an operation.</summary>
    public const string Command = "command";

    /// <summary>The result of a command.</summary>
    public const string CommandResult = "commandResult";
}
