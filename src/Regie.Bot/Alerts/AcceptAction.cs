using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Turns;

namespace Regie.Bot.Alerts;

/// <summary>A manager accepts it, with a reason that goes into the dossier.</summary>
public sealed class AcceptAction : IAlertAction
{
    /// <inheritdoc/>
    public string Verb => AlertVerbs.Accept;

    /// <inheritdoc/>
    public Task<AlertResult> ActAsync(AlertCase alert, RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(alert);
        ArgumentNullException.ThrowIfNull(turn);
        return Task.FromResult(Act(alert, turn));
    }

    private static AlertResult Act(AlertCase alert, RegieTurn turn)
    {
        var reason = UserText.Clean(turn.Submission?[AlertInputs.Reason]);
        if (reason.Length == 0)
            return Wrong(AlertTexts.ReasonMissing);
        if (reason.Length > AlertInputs.ReasonMost)
            return Wrong(CardTexts.TooLong.With(reason.Length, AlertInputs.ReasonMost));

        var record = alert.Alert;
        if (record.State == AlertState.Accepted && record.AcceptReason == reason)
            return AlertResult.Nothing(AlertTexts.Already);
        record.State = AlertState.Accepted;
        record.AcceptReason = reason;
        record.ActionOwner = null;
        record.ActionDue = null;
        record.Steps.Add(new AlertStep(turn.Now, turn.Person, AlertState.Accepted) { Reason = reason });
        return AlertResult.Done(AlertTexts.DoneAccepted);
    }

    private static AlertResult Wrong(LocalizedText error) =>
        AlertResult.Nothing(AlertTexts.NotYetRight) with { Errors = new Dictionary<string, LocalizedText> { [AlertInputs.Reason] = error } };
}
