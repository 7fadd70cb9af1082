namespace Regie.Bot.Outbox;

/// <summary>Does one type of outbox message.</summary>
/// <remarks>
/// A handler may also be an <see cref="IAmbiguityRule"/>, for when nobody knows whether a message arrived, and an
/// <see cref="IFallbackHandler"/>, for when somebody cannot be reached.
/// </remarks>
public interface IOutboxHandler
{
    /// <summary>The type of message that it does.</summary>
    string Type { get; }

    /// <summary>
    /// True when it creates messages in Teams, which must not be done twice: work that was cut off is then ambiguous. False when it may simply be done
    /// again, because it only changes the initiative or updates a message that is there.
    /// </summary>
    bool Sends => true;

    /// <summary>True when what it sent is brought up to date later: then the message, which knows where that is, stays as long as the initiative does.</summary>
    bool KeepsPlace => false;

    /// <summary>
    /// Does the work once. A handler that sends writes nothing itself: the dispatcher records the result in the message. A handler
    /// that changes the initiative does so through <see cref="OutboxWork.Session"/>, which is committed together with the message, and is
    /// run again on fresh state when somebody else was faster.
    /// </summary>
    Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken);
}
