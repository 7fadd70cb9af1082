using Regie.Alignment;

namespace Regie.Bot.Cards;

/// <summary>One card of a card dialog: how it looks, what it accepts and what it keeps.</summary>
public abstract class CardStep
{
    /// <summary>The step id that every action of the card carries (<c>data.step</c>).</summary>
    public abstract string Id { get; }

    /// <summary>Draws the card.</summary>
    public abstract Task<AdaptiveCard> RenderAsync(ITurnContext turn, StepView view, CancellationToken cancellationToken);

    /// <summary>Reads what was typed. Without errors it is kept and the dialog goes on; with errors nothing changes.</summary>
    /// <returns>What is wrong, by input id; empty when all is well.</returns>
    public abstract Task<IReadOnlyDictionary<string, LocalizedText>> AcceptAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken);

    /// <summary>The person leaves the card by "back", "later" or "cancel": what was typed may be kept as far as it is sound.</summary>
    public virtual Task LeaveAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>True when "weet ik niet" is an answer to the whole card.</summary>
    public virtual bool CanSkip => false;

    /// <summary>The person skips the card.</summary>
    public virtual Task SkipAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;
}
