using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Turns;

namespace Regie.Bot.Alerts;

/// <summary>The topics of the rule are opened again to their respondents.</summary>
public sealed class ReconsiderAction(Reopening reopening) : IAlertAction
{
    /// <inheritdoc/>
    public string Verb => AlertVerbs.Reconsider;

    /// <inheritdoc/>
    public async Task<AlertResult> ActAsync(AlertCase alert, RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(alert);
        ArgumentNullException.ThrowIfNull(turn);
        if (alert.Topics.Count == 0)
            return AlertResult.Nothing(AlertTexts.NothingToReopen);
        await reopening.ReopenAsync(turn.Session, alert.Initiative, alert.Topics, turn.Now, cancellationToken);
        alert.Alert.State = AlertState.Reconsidered;
        alert.Alert.Steps.Add(new AlertStep(turn.Now, turn.Person, AlertState.Reconsidered));
        turn.Session.Upsert(AlertWork.Reopened(alert.Alert, alert.Initiative.Round, turn.Now));
        var until = alert.Initiative.Schedule?.Deadline;
        return AlertResult.Done(new LocalizedText(
            AlertTexts.DoneReconsidered.In(TextLanguage.Dutch, until?.LongDate(TextLanguage.Dutch)),
            AlertTexts.DoneReconsidered.In(TextLanguage.English, until?.LongDate(TextLanguage.English))));
    }
}
