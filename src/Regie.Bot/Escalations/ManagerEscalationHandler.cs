using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.People;

namespace Regie.Bot.Escalations;

/// <summary>Tells a manager that a check has stood still since its last day: too few answered, and the leader neither extended nor closed. Names no respondent.</summary>
public sealed class ManagerEscalationHandler(IMessenger messenger, PeopleDirectory people, WorkCalendar calendar, TimeProvider time)
    : IOutboxHandler, ISendOnceMore
{
    /// <inheritdoc/>
    public string Type => EscalationWork.ManagerType;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative is not { Status: InitiativeStatus.Open }
            || initiative.Managers.FirstOrDefault(person => person.Key.Value == work.Message.Subject) is not { } manager
            || work.Message.Id != EscalationWork.ManagerId(initiative, manager.Key))
        {
            return new OutboxResult.Cancelled("The leader has acted.");
        }

        var now = time.GetUtcNow();
        var start = calendar.NextWorkingMoment(now);
        if (start > now)
            return new OutboxResult.Later(start);
        var card = Draw(initiative, await people.LanguageAsync(manager.Key, cancellationToken));
        var sent = await messenger.PostToPersonAsync(initiative.Home ?? initiative.Origin, manager.Id, CardReply.AsMessage(card), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    private static AdaptiveCard Draw(Initiative initiative, TextLanguage language)
    {
        var schedule = initiative.Schedule!;
        var card = Ui.Card(language, EscalationTexts.ManagerTitle.In(language));
        card.Body.Add(Ui.Heading(EscalationTexts.ManagerTitle.In(language)));
        card.Body.Add(Ui.Said(initiative.Subject?.Name ?? "", weight: AdaptiveTextWeight.Bolder));
        card.Body.Add(Ui.Line(EscalationTexts.ManagerBody.In(
            language, schedule.Deadline.LongDate(language), initiative.Finished, initiative.Respondents.Count, schedule.Quorum)));
        card.Body.Add(Ui.Said(EscalationTexts.ManagerLeader.In(language, initiative.Leader.Name)));
        return card;
    }
}
