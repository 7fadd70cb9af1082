using Microsoft.Extensions.Logging;

namespace Regie.BotBuilder;

/// <summary>What this layer logs: ids and causes, never what people wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Information, "Fetched {Count} signing keys.")]
    public static partial void KeysFetched(ILogger logger, int count);

    [LoggerMessage(1001, LogLevel.Error, "The signing keys could not be fetched from {Host}; those that are known stay in use.")]
    public static partial void KeysNotFetched(ILogger logger, Exception exception, string host);

    [LoggerMessage(1002, LogLevel.Warning, "The outbound token could not be renewed; the old one stays in use while it lasts.")]
    public static partial void TokenNotRefreshed(ILogger logger, Exception exception);

    [LoggerMessage(1003, LogLevel.Warning, "Regie:AllowAnonymousOnLoopback is on: callers on this machine need no token. For development only.")]
    public static partial void AnonymousAllowed(ILogger logger);

    [LoggerMessage(1004, LogLevel.Warning, "Neither Regie:Tenants nor MicrosoftAppTenantId is set: every tenant may use the bot.")]
    public static partial void EveryTenantAllowed(ILogger logger);

    [LoggerMessage(1010, LogLevel.Warning, "Request refused with {Status}: {Reason}.")]
    public static partial void RequestRefused(ILogger logger, int status, string reason);

    [LoggerMessage(1020, LogLevel.Error, "The turn of activity {ActivityId} ({ActivityType}) in conversation {ConversationId} failed; nothing of it was kept or sent.")]
    public static partial void TurnFailed(ILogger logger, Exception exception, string? activityId, string activityType, string conversationId);

    [LoggerMessage(1021, LogLevel.Information, "The turn of activity {ActivityId} in conversation {ConversationId} met a newer state and is run again, try {Try}.")]
    public static partial void TurnRunAgain(ILogger logger, string? activityId, string conversationId, int @try);

    [LoggerMessage(1022, LogLevel.Error, "A reply to activity {ActivityId} in conversation {ConversationId} was not taken by the channel ({Failure}). The turn stands.")]
    public static partial void ReplyFailed(ILogger logger, Exception exception, string? activityId, string conversationId, Connector.DeliveryFailure? failure);

    [LoggerMessage(1023, LogLevel.Information, "Activity {ActivityId} came into conversation {ConversationId} again and was given the first answer.")]
    public static partial void Redelivered(ILogger logger, string? activityId, string conversationId);

    [LoggerMessage(1024, LogLevel.Warning, "Conversation {ConversationId} has too many activities waiting; {ActivityId} was refused.")]
    public static partial void ConversationFull(ILogger logger, string conversationId, string? activityId);

    [LoggerMessage(1025, LogLevel.Error, "The error handler of the turn of activity {ActivityId} failed itself.")]
    public static partial void ErrorHandlerFailed(ILogger logger, Exception exception, string? activityId);

    [LoggerMessage(1026, LogLevel.Warning, "The state of conversation {ConversationId} could not be told that the replies are sent; other instances wait for some seconds.")]
    public static partial void OthersKeptWaiting(ILogger logger, Exception exception, string conversationId);
}
