namespace Regie.Bot.Initiatives;

/// <summary>What this feature logs.</summary>
internal static partial class InitiativeLog
{
    [LoggerMessage(EventId = 4101, Level = LogLevel.Warning, Message = "Teams tells nothing of a team in which the bot was installed.")]
    public static partial void TeamUnreachable(ILogger logger, Exception exception);
}
