namespace Regie.Bot.Outbox;

/// <summary>Does one type of outbox message.</summary>
public interface IOutboxHandler
{
    /// <summary>The type of message that it does.</summary>
    string Type { get; }

    /// <summary>
    /// Does the work once. A handler that sends writes nothing itself: the dispatcher records the result in the message. A handler
    /// that changes the initiative does so through <see cref="OutboxWork.Session"/>, which is committed together with the message, and is
    /// run again on fresh state when somebody else was faster.
    /// </summary>
    Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken);
}
