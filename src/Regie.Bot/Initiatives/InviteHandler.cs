using Regie.Bot.Cards;
using Regie.Bot.ModelFiles;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Questions;

namespace Regie.Bot.Initiatives;

/// <summary>Invites one person in their personal chat.</summary>
public sealed class InviteHandler(IMessenger messenger, PeopleDirectory people, Models models, ChannelMention mention) : IOutboxHandler, IFallbackHandler, ISendOnceMore
{
    /// <inheritdoc/>
    public string Type => CampaignWork.InviteType;

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
        if (await IsOvertakenAsync(work, initiative, respondent.Key, cancellationToken))
            return new OutboxResult.Cancelled("A later invitation tells it.");
        var language = await people.LanguageAsync(respondent.Key, cancellationToken);
        var card = InviteCard.Draw(initiative, await models.OfAsync(work.Session, initiative, cancellationToken), language);
        var sent = await messenger.PostToPersonAsync(initiative.Home ?? initiative.Origin, respondent.Id, CardReply.AsMessage(card), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    /// <inheritdoc/>
    public Task<OutboxResult> FallBackAsync(OutboxWork work, SendException failure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return mention.PostAsync(work, new PersonKey(work.Message.Subject ?? ""), CampaignTexts.InviteTitle, cancellationToken);
    }

    /// <summary>
    /// True for an invitation that was held up until another round began, or more topics were opened: it would say what the invitation to those says, and the
    /// person would get the same card twice.
    /// </summary>
    private static async Task<bool> IsOvertakenAsync(OutboxWork work, Initiative initiative, PersonKey person, CancellationToken cancellationToken)
    {
        var newest = CampaignWork.InviteId(initiative, person);
        if (work.Message.Id == newest)
            return false;
        return !work.Message.Id.StartsWith(CampaignWork.InvitesOf(initiative), StringComparison.Ordinal)
            || await work.Session.LoadAsync<OutboxMessage>(work.Message.Partition, newest, cancellationToken) is not null;
    }
}
