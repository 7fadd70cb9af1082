using System.Collections.Frozen;
using Regie.Bot.Turns;

namespace Regie.Bot.Alerts;

/// <summary>The buttons of the alert card. Only managers act; what no longer holds changes nothing.</summary>
public sealed class AlertHandler : IActionHandler
{
    private readonly AlertReader _reader;
    private readonly AlertCard _cards;
    private readonly FrozenDictionary<string, IAlertAction> _actions;

    /// <summary>A handler of all actions.</summary>
    public AlertHandler(AlertReader reader, AlertCard cards, IEnumerable<IAlertAction> actions)
    {
        _reader = reader;
        _cards = cards;
        _actions = actions.ToFrozenDictionary(action => action.Verb, StringComparer.Ordinal);
        Verbs = _actions.Keys;
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; }

    /// <inheritdoc/>
    public async Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Submission is not { } submission || await _reader.ReadAsync(turn, cancellationToken) is not { } alert)
            return turn.Say(AlertTexts.Gone);
        if (!alert.Initiative.IsManager(turn.Person.Id))
            return turn.Say(AlertTexts.NotYours);

        var result = await ActAsync(alert, turn, submission.Verb, cancellationToken);
        if (result.Changed)
            AlertWork.Spread(turn.Session, alert.Initiative, alert.Alert, turn.Now);
        var look = new AlertLook(turn.Language, turn.Now)
        {
            Notice = result.Notice,
            Errors = result.Errors,
            Typed = result.Errors.Count > 0 ? submission.Values : null,
        };
        await turn.ShowAsync(_cards.Draw(alert, look), cancellationToken);
        return null;
    }

    private Task<AlertResult> ActAsync(AlertCase alert, RegieTurn turn, string verb, CancellationToken cancellationToken)
    {
        if (alert.Closed is { } why)
            return Task.FromResult(AlertResult.Nothing(why));
        return alert.Alert.State == AlertState.Reconsidered
            ? Task.FromResult(AlertResult.Nothing(AlertTexts.UnderReconsideration))
            : _actions[verb].ActAsync(alert, turn, cancellationToken);
    }
}
