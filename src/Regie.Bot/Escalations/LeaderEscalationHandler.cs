using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Reminders;

namespace Regie.Bot.Escalations;

/// <summary>Tells the leader, on the last day, who has not finished.</summary>
public sealed class LeaderEscalationHandler(
    IMessenger messenger, PeopleDirectory people, QuietPeople quiet, Deadlines deadlines, WorkCalendar calendar, RegieOptions options, TimeProvider time)
    : IOutboxHandler, IFallbackHandler, ISendOnceMore
{
    /// <inheritdoc/>
    public string Type => EscalationWork.LeaderType;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative is not { Status: InitiativeStatus.Open, Schedule: { } schedule } || work.Message.Id != EscalationWork.LeaderId(initiative))
            return new OutboxResult.Cancelled("The round has ended, or its last day was moved.");
        var now = time.GetUtcNow();
        var start = calendar.NextWorkingMoment(now);
        if (start >= deadlines.Ends(schedule.Deadline))
            return new OutboxResult.Cancelled("The last day has passed; the leader is asked what to do.");
        if (start > now)
            return new OutboxResult.Later(start);
        var unfinished = await RespondentProgress.UnfinishedAsync(work.Session, initiative, cancellationToken);
        if (unfinished.Count == 0)
            return new OutboxResult.Cancelled("Everyone has finished.");
        var language = await people.LanguageAsync(initiative.Leader.Key, cancellationToken);
        var card = Draw(initiative, unfinished, named: true, await quiet.LinesAsync(work.Session, initiative, language, cancellationToken), language);
        var sent = await messenger.PostToPersonAsync(initiative.Home ?? initiative.Origin, initiative.Leader.Id, CardReply.AsMessage(card), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    /// <inheritdoc/>
    public async Task<OutboxResult> FallBackAsync(OutboxWork work, SendException failure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = (await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken))!;
        var place = await CampaignThread.FindAsync(work.Session, initiative, cancellationToken);
        if (place.IsPersonal)
            return new OutboxResult.Dead("The leader cannot be reached, and the check has no channel.");
        // Everyone reads this one: it names nobody who has not finished.
        var card = Draw(initiative, await RespondentProgress.UnfinishedAsync(work.Session, initiative, cancellationToken), named: false, [], options.Language);
        card.Body.Insert(0, Ui.Line(Mentions.Mention(card, initiative.Leader)));
        var sent = await messenger.PostAsync(place, CardReply.AsMessage(card), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    private AdaptiveCard Draw(Initiative initiative, IReadOnlyList<Respondent> unfinished, bool named, IReadOnlyList<AdaptiveElement> lines, TextLanguage language) =>
        LeaderCard.Draw(initiative, unfinished, named, lines, ExtensionInput.Draw(deadlines, time.GetUtcNow(), language), language);
}
