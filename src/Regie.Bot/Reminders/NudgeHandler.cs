using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Questions;

namespace Regie.Bot.Reminders;

/// <summary>Reminds one person, unless they finished in the meantime.</summary>
public sealed class NudgeHandler(IMessenger messenger, PeopleDirectory people, Models models, WorkCalendar calendar, ChannelMention mention, TimeProvider time)
    : IOutboxHandler, IFallbackHandler
{
    /// <inheritdoc/>
    public string Type => ReminderWork.NudgeType;

    /// <inheritdoc/>
    public bool Sends => true;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative is not { Status: InitiativeStatus.Open })
            return new OutboxResult.Cancelled("The check is not open.");
        var respondent = initiative.Respondents.FirstOrDefault(person => person.Key.Value == work.Message.Subject);
        if (respondent is null or { FinishedAt: not null })
            return new OutboxResult.Cancelled("The person need not answer any more.");
        var now = time.GetUtcNow();
        var start = calendar.NextWorkingMoment(now);
        if (start > now)
            return new OutboxResult.Later(start);
        var response = await work.Session.LoadAsync<Response>(work.Message.Partition, Response.IdOf(respondent.Key), cancellationToken)
            ?? AnsweringLoader.Begin(initiative, respondent);
        if (response.HasFinished(initiative))
            return new OutboxResult.Cancelled("The person need not answer any more.");
        var language = await people.LanguageAsync(respondent.Key, cancellationToken);
        var card = NudgeCard.Draw(new Answering(initiative, response, await models.OfAsync(work.Session, initiative, cancellationToken)), language);
        var sent = await messenger.PostToPersonAsync(initiative.Home ?? initiative.Origin, respondent.Id, CardReply.AsMessage(card), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    /// <inheritdoc/>
    public Task<OutboxResult> FallBackAsync(OutboxWork work, SendException failure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return mention.PostAsync(work, new PersonKey(work.Message.Subject ?? ""), NudgeTexts.InChannel, cancellationToken);
    }
}
