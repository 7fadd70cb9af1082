using NodaTime;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Questions;
using Regie.Bot.Storage;

namespace Regie.Bot.Reminders;

/// <summary>Reminds one person of all that they owe answers to, unless they finished in the meantime or were reminded today.</summary>
internal sealed class NudgeHandler(
    IMessenger messenger, PeopleDirectory people, Models models, OwedChecks owed, OnceADay onceADay, WorkCalendar calendar, ChannelMention mention, TimeProvider time)
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
        if (respondent is null || await RespondentProgress.HasFinishedAsync(work.Session, initiative, respondent, cancellationToken))
            return new OutboxResult.Cancelled("The person need not answer any more.");
        var now = time.GetUtcNow();
        var start = calendar.NextWorkingMoment(now);
        if (start > now)
            return new OutboxResult.Later(start);
        if (await InsteadAsync(work.Session, initiative, respondent.Key, now, cancellationToken) is { } instead)
            return instead;
        if (!await onceADay.TryTakeAsync(respondent.Key, work.Message, now, cancellationToken))
            return new OutboxResult.Cancelled("The person was reminded today already.");
        var response = await work.Session.LoadAsync<Response>(work.Message.Partition, Response.IdOf(respondent.Key), cancellationToken)
            ?? AnsweringLoader.Begin(initiative, respondent);
        var card = await CardAsync(work, new OwedCheck(initiative, response), cancellationToken);
        var sent = await messenger.PostToPersonAsync(initiative.Home ?? initiative.Origin, respondent.Id, CardReply.AsMessage(card), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    /// <inheritdoc/>
    public Task<OutboxResult> FallBackAsync(OutboxWork work, SendException failure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return mention.PostAsync(work, new PersonKey(work.Message.Subject ?? ""), NudgeTexts.InChannel, cancellationToken);
    }

    /// <summary>What becomes of it when the person wants no reminders now: somebody who comes back before the last day is reminded then. Null: they want them.</summary>
    private async Task<OutboxResult?> InsteadAsync(
        DocumentSession session, Initiative initiative, PersonKey person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reminders = await PersonReminders.FindAsync(session, person, cancellationToken);
        if (reminders?.QuietOn(calendar.DayOf(now)) is null)
            return null;
        if (reminders.QuietUntil is not { } back)
            return new OutboxResult.Cancelled("The person wants no reminders.");
        var at = calendar.NextWorkingMoment(calendar.StartOfWork(LocalDate.FromDateOnly(back))).ToDateTimeOffset();
        return at < RoundWork.Ends(initiative, calendar)
            ? new OutboxResult.Later(at, "The person wants no reminders before that.")
            : new OutboxResult.Cancelled("The person wants no reminders before the last day has passed.");
    }

    /// <summary>One check with how far the person is; of several a list, which begins with the one whose turn it is.</summary>
    private async Task<AdaptiveCard> CardAsync(OutboxWork work, OwedCheck check, CancellationToken cancellationToken)
    {
        var (initiative, response) = check;
        var language = await people.LanguageAsync(response.Person.Key, cancellationToken);
        var others = (await owed.OfAsync(response.Person.Key, cancellationToken)).Where(other => other.Initiative.Key != initiative.Key).ToList();
        return others.Count > 0
            ? DigestCard.Draw([check, .. others], language)
            : NudgeCard.Draw(new Answering(initiative, response, await models.OfAsync(work.Session, initiative, cancellationToken)), language);
    }
}
