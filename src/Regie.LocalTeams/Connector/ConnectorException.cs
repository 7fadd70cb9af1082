namespace Regie.LocalTeams.Connector;

/// <summary>A connector call is refused; becomes an answer in Bot Framework's shape.</summary>
internal sealed class ConnectorException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public static ConnectorException BadSyntax(string message) => new(400, "BadSyntax", message);

    public static ConnectorException BadArgument(string message) => new(400, "BadArgument", message);

    public static ConnectorException NoConversation() => new(404, "ConversationNotFound", "Conversation not found.");

    public static ConnectorException NoActivity() => new(404, "ActivityNotFoundInConversation", "The activity was not found in the conversation.");

    public static ConnectorException TooBig() => new(413, "MessageSizeTooBig", "Message size too large.");

    public static ConnectorException TooMany() => new(429, "Throttled", "API calls quota exceeded.");

    public static ConnectorException NotInRoster() =>
        new(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static ConnectorException Blocked() =>
        new(403, "MessageWritesBlocked", "Bot cannot send messages to this conversation: the user has blocked it.");
}
