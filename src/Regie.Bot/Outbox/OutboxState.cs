namespace Regie.Bot.Outbox;

/// <summary>Where an outbox message stands.</summary>
public enum OutboxState
{
    /// <summary>Waits for its due time.</summary>
    Pending,

    /// <summary>Claimed by a dispatcher, or left by one that died: taken up again when the claim lapses.</summary>
    Sending,

    /// <summary>Done.</summary>
    Done,

    /// <summary>The answer to a send never came: it may or may not have arrived. Settled by the handler's rule, never sent again blindly.</summary>
    Ambiguous,

    /// <summary>Cannot be delivered; the reason says why.</summary>
    Dead,

    /// <summary>No longer needed.</summary>
    Cancelled,
}
