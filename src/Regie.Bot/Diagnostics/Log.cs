using Regie.Bot.Outbox;

namespace Regie.Bot.Diagnostics;

/// <summary>What the bot logs: ids and causes, never what people wrote. Outbox: 200–299; models: 300–399; turns: 400–499.</summary>
internal static partial class Log
{
    [LoggerMessage(200, LogLevel.Error, "The outbox could not look for due work; it will look again.")]
    public static partial void LookFailed(this ILogger log, Exception fault);

    [LoggerMessage(201, LogLevel.Error, "Outbox message {Partition}/{Id} could not be taken up or recorded; it is taken up again when its claim lapses.")]
    public static partial void WorkFailed(this ILogger log, Exception fault, string partition, string id);

    [LoggerMessage(202, LogLevel.Error, "The work of outbox message {Type} {Partition}/{Id} failed.")]
    public static partial void Failed(this ILogger log, Exception fault, string type, string partition, string id);

    [LoggerMessage(203, LogLevel.Error, "The work of outbox message {Type} {Partition}/{Id} failed after its message was sent; it is not sent again.")]
    public static partial void FailedAfterSending(this ILogger log, Exception fault, string type, string partition, string id);

    [LoggerMessage(204, LogLevel.Warning, "Outbox message {Type} {Partition}/{Id} was not sent: {Failure}, {Reason}")]
    public static partial void NotSent(this ILogger log, string type, string partition, string id, SendFailure failure, string reason);

    [LoggerMessage(205, LogLevel.Error, "The outcome of outbox message {Type} {Partition}/{Id} could not be stored (try {Tries}).")]
    public static partial void NotRecorded(this ILogger log, Exception fault, string type, string partition, string id, int tries);

    [LoggerMessage(206, LogLevel.Error, "Outbox message {Partition}/{Id} cannot be read; it is put aside for a while.")]
    public static partial void Unreadable(this ILogger log, Exception fault, string partition, string id);

    [LoggerMessage(207, LogLevel.Error, "A response in {Partition} cannot be read; what follows from it is not noted.")]
    public static partial void ProgressUnreadable(this ILogger log, Exception fault, string partition);

    [LoggerMessage(300, LogLevel.Warning, "Check {Initiative} was opened with model {Model}, of which there is no copy; it goes on with the present one.")]
    public static partial void ModelMissing(this ILogger log, string initiative, string? model);

    [LoggerMessage(301, LogLevel.Error, "The copy of model {Model} that check {Initiative} was opened with cannot be read; the check goes on with the present one.")]
    public static partial void ModelUnreadable(this ILogger log, Exception fault, string initiative, string? model);

    [LoggerMessage(400, LogLevel.Warning, "The answer to activity {ActivityId} in {ConversationId} could not be shown to one person there: {Failure}, {Reason}")]
    public static partial void NotShownToOne(this ILogger log, string? activityId, string conversationId, SendFailure failure, string reason);

    [LoggerMessage(401, LogLevel.Error, "The answer to activity {ActivityId} in {ConversationId} could not be sent to the person's own chat either: {Failure}, {Reason}")]
    public static partial void NotSentToPerson(this ILogger log, string? activityId, string conversationId, SendFailure failure, string reason);
}
