namespace Regie.Bot.Outbox;

/// <summary>Why a send did not succeed, and so what may be done next.</summary>
public enum SendFailure
{
    /// <summary>429: nothing was sent; again after Retry-After.</summary>
    Throttled,

    /// <summary>Nothing was sent and the fault passes (no connection, a failed update): again later.</summary>
    Transient,

    /// <summary>The person blocked the bot.</summary>
    Blocked,

    /// <summary>The app is not installed there, or the person is not in the roster.</summary>
    NotInstalled,

    /// <summary>The conversation or message is gone.</summary>
    Gone,

    /// <summary>It is unknown whether it was sent (time-out or 5xx on a creation).</summary>
    Ambiguous,

    /// <summary>Teams refused it, and will refuse it again.</summary>
    Refused,
}
