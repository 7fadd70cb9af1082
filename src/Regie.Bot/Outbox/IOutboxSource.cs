namespace Regie.Bot.Outbox;

/// <summary>Makes messages of what lies due in other documents. Asked each time before the dispatcher looks which messages are due.</summary>
public interface IOutboxSource
{
    /// <summary>
    /// Makes them. Any number of instances may do so at the same time; what lost a race is left for the next look. It logs what it cannot do, and throws only when
    /// the store is away.
    /// </summary>
    /// <returns>True when something was done, and more may be due.</returns>
    Task<bool> CollectAsync(CancellationToken cancellationToken);
}
