namespace Regie.Bot.Hosting;

/// <summary>What the host logs.</summary>
internal static partial class HostLog
{
    [LoggerMessage(EventId = 4001, Level = LogLevel.Error, Message = "The store cannot be reached.")]
    public static partial void StoreUnreachable(ILogger logger, Exception exception);
}
