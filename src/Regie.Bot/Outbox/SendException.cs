namespace Regie.Bot.Outbox;

/// <summary>A send to Teams did not succeed.</summary>
public sealed class SendException(SendFailure failure, string reason, TimeSpan? retryAfter = null, Exception? inner = null)
    : Exception(reason, inner)
{
    /// <summary>What kind of failure.</summary>
    public SendFailure Failure { get; } = failure;

    /// <summary>How long Teams asked to wait; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
