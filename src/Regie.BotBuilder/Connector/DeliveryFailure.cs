namespace Regie.BotBuilder.Connector;

/// <summary>What it means for a message that a call to the channel failed.</summary>
internal enum DeliveryFailure
{
    /// <summary>The channel refuses it, and will again: a wrong request or no permission.</summary>
    Refused,

    /// <summary>The person blocked the bot.</summary>
    Blocked,

    /// <summary>The app is not installed there.</summary>
    NotInstalled,

    /// <summary>The conversation or the activity does not exist any more.</summary>
    Gone,

    /// <summary>It was not sent, because the bot sends too much. It may be sent later.</summary>
    Throttled,

    /// <summary>It was not sent, because there was no connection or no token. It may be sent later.</summary>
    NotSent,

    /// <summary>It is not known whether it was sent: no answer, or an error of the channel itself.</summary>
    Ambiguous,
}
