namespace Regie.Bot.Outbox;

/// <summary>How one try of a message ended. Send failures are thrown as <see cref="SendException"/> and judged by the dispatcher.</summary>
public abstract record OutboxResult
{
    private OutboxResult()
    {
    }

    /// <summary>Done; with where it went when something was sent.</summary>
    public sealed record Done(string? ConversationId = null, string? ActivityId = null) : OutboxResult;

    /// <summary>Not needed any more.</summary>
    public sealed record Cancelled(string Reason) : OutboxResult;

    /// <summary>Not now: again at this time.</summary>
    public sealed record Later(DateTimeOffset At, string? Reason = null) : OutboxResult;

    /// <summary>Nobody knows whether it arrived, and it stays that way: the answer of an <see cref="IAmbiguityRule"/>.</summary>
    public sealed record Leave(string Reason) : OutboxResult;

    /// <summary>Cannot be delivered.</summary>
    public sealed record Dead(string Reason) : OutboxResult;
}
