using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot.Alerts;

/// <summary>Somebody of the people concerned is to solve it by a date.</summary>
public sealed class AssignAction(Deadlines deadlines) : IAlertAction
{
    /// <inheritdoc/>
    public string Verb => AlertVerbs.Assign;

    /// <inheritdoc/>
    public Task<AlertResult> ActAsync(AlertCase alert, RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(alert);
        ArgumentNullException.ThrowIfNull(turn);
        return Task.FromResult(Act(alert, turn));
    }

    private AlertResult Act(AlertCase alert, RegieTurn turn)
    {
        var errors = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        var chosen = turn.Submission?[AlertInputs.Owner] ?? "";
        var owner = AlertOwners.Of(alert.Initiative).FirstOrDefault(person => person.Id == chosen);
        if (owner is null)
            errors[AlertInputs.Owner] = chosen.Length == 0 ? AlertTexts.NobodyChosen : AlertTexts.OwnerUnknown;
        var due = deadlines.Read(turn.Submission?[AlertInputs.Due] ?? "", turn.Now, out var problem);
        if (problem is { } wrong)
            errors[AlertInputs.Due] = wrong;
        if (owner is null || errors.Count > 0)
            return AlertResult.Nothing(AlertTexts.NotYetRight) with { Errors = errors };

        var record = alert.Alert;
        if (record.State == AlertState.Assigned && record.ActionOwner?.Id == owner.Id && record.ActionDue == due)
            return AlertResult.Nothing(AlertTexts.Already);
        // Only who it is, not how far they are with their answers.
        var person = new Person(owner.Id, owner.Name, owner.AadObjectId);
        record.State = AlertState.Assigned;
        record.ActionOwner = person;
        record.ActionDue = due;
        record.AcceptReason = null;
        record.Steps.Add(new AlertStep(turn.Now, turn.Person, AlertState.Assigned) { Owner = person, Due = due });
        return AlertResult.Done(AlertTexts.DoneAssigned);
    }
}
