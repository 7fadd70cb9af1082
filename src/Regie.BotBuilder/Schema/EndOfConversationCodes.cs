namespace Regie.BotBuilder.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>For an unknown reason.</summary>
    public const string Unknown = "unknown";

    /// <summary>All was done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The person cancelled.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot took too long.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The bot sent something invalid.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel failed.</summary>
    public const string ChannelFailed = "channelFailed";
}
