namespace Regie.Bot.Outbox;

/// <summary>How a try ended, as a change of its message that can be applied again when the first attempt to store it lost a race.</summary>
/// <param name="Apply">Writes the outcome in the message.</param>
internal sealed record OutboxOutcome(Action<OutboxMessage> Apply)
{
    /// <summary>True when what the handler changed in its session does not count, because it did not come to an end.</summary>
    public bool DropsChanges { get; init; } = true;

    /// <summary>What was created in Teams; null when nothing was.</summary>
    public SentMessage? Sent { get; init; }
}
