using System.Collections.Frozen;

namespace Regie.Bot.Turns;

/// <summary>Finds the handler of a verb.</summary>
public sealed class ActionRouter
{
    private readonly FrozenDictionary<string, IActionHandler> _handlers;

    /// <summary>A router over all handlers.</summary>
    /// <exception cref="ArgumentException">Two handlers claim one verb.</exception>
    public ActionRouter(IEnumerable<IActionHandler> handlers) =>
        _handlers = handlers
            .SelectMany(handler => handler.Verbs, (handler, verb) => KeyValuePair.Create(verb, handler))
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every verb that is handled.</summary>
    public IReadOnlyCollection<string> Verbs => _handlers.Keys;

    /// <summary>Acts on the turn's button.</summary>
    /// <returns>A sentence for the person; null when a card was shown.</returns>
    public Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Submission is { } submission && _handlers.TryGetValue(submission.Verb, out var handler)
            ? handler.HandleAsync(turn, cancellationToken)
            : Task.FromResult<string?>(turn.Say(TurnTexts.UnknownButton));
    }
}
