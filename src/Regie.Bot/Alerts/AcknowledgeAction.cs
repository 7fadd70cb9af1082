using Regie.Bot.Turns;

namespace Regie.Bot.Alerts;

/// <summary>A manager has seen it. Each manager may say so.</summary>
public sealed class AcknowledgeAction : IAlertAction
{
    /// <inheritdoc/>
    public string Verb => AlertVerbs.Acknowledge;

    /// <inheritdoc/>
    public Task<AlertResult> ActAsync(AlertCase alert, RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(alert);
        ArgumentNullException.ThrowIfNull(turn);
        var record = alert.Alert;
        if (record.State is not (AlertState.Open or AlertState.Acknowledged) || record.Steps.Any(step => step.By.Id == turn.Person.Id))
            return Task.FromResult(AlertResult.Nothing(AlertTexts.Already));
        record.State = AlertState.Acknowledged;
        record.Steps.Add(new AlertStep(turn.Now, turn.Person, AlertState.Acknowledged));
        return Task.FromResult(AlertResult.Done(AlertTexts.DoneSeen));
    }
}
