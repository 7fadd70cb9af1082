namespace Regie.LocalTeams;

/// <summary>What LocalTeams writes to its log: ids and causes, never what people typed.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The bot did not take activity {ActivityId}: status {Status} (0: no answer within 15 seconds, twice)")]
    public static partial void NotDelivered(ILogger logger, string? activityId, int status);

    [LoggerMessage(4, LogLevel.Error, "That the bot took activity {ActivityId} could not be noted")]
    public static partial void NotNoted(ILogger logger, Exception exception, string? activityId);

    [LoggerMessage(2, LogLevel.Warning, "Connector call refused: {Status} {Code} on {Method} {Path}")]
    public static partial void ConnectorRefused(ILogger logger, int status, string code, string method, string path);

    [LoggerMessage(3, LogLevel.Warning, "The bot answered invoke {Verb} with status {Status}")]
    public static partial void InvokeFailed(ILogger logger, string? verb, int status);
}
