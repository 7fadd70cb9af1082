namespace Regie.Bot.Turns;

/// <summary>Acts on the buttons of one kind of card.</summary>
public interface IActionHandler
{
    /// <summary>The verbs that it acts on; each verb has exactly one handler.</summary>
    IReadOnlyCollection<string> Verbs { get; }

    /// <summary>
    /// Acts, and answers by showing a card (<see cref="RegieTurn.ShowAsync"/>) or by returning one sentence. Every action is authorised here, against
    /// the initiative's roles: a card carries ids, never trust.
    /// </summary>
    /// <returns>A sentence for the person; null when a card was shown.</returns>
    Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken);
}
