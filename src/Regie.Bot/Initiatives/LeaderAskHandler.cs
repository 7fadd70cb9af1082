using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.Outbox;
using Regie.Bot.People;

namespace Regie.Bot.Initiatives;

/// <summary>Asks the leader, after a deadline without a quorum, to extend or to close.</summary>
public sealed class LeaderAskHandler(IMessenger messenger, PeopleDirectory people, Deadlines deadlines, RegieOptions options, TimeProvider time)
    : IOutboxHandler, IFallbackHandler, ISendOnceMore
{
    /// <inheritdoc/>
    public string Type => RoundWork.AskType;

    /// <inheritdoc/>
    public bool Sends => true;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative is not { Status: InitiativeStatus.Open })
            return new OutboxResult.Cancelled("The check is not open.");
        if (initiative.Schedule is { } schedule && deadlines.Ends(schedule.Deadline) > time.GetUtcNow())
            return new OutboxResult.Cancelled("The leader has extended it already.");
        var language = await people.LanguageAsync(initiative.Leader.Key, cancellationToken);
        var sent = await messenger.PostToPersonAsync(
            initiative.Home ?? initiative.Origin, initiative.Leader.Id, CardReply.AsMessage(Card(initiative, language)), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    /// <inheritdoc/>
    public async Task<OutboxResult> FallBackAsync(OutboxWork work, SendException failure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative is not { Status: InitiativeStatus.Open })
            return new OutboxResult.Cancelled("The check is not open.");
        var place = await CampaignThread.FindAsync(work.Session, initiative, cancellationToken);
        if (place.IsPersonal)
            return new OutboxResult.Dead("The leader cannot be reached, and the check has no channel.");
        var card = Card(initiative, options.Language);
        card.Body.Insert(0, Ui.Line(Mentions.Mention(card, initiative.Leader)));
        var sent = await messenger.PostAsync(place, CardReply.AsMessage(card), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    private AdaptiveCard Card(Initiative initiative, TextLanguage language)
    {
        var card = Ui.Card(language, CampaignTexts.AskTitle.In(language));
        card.Body.Add(Ui.Heading(CampaignTexts.AskTitle.In(language)));
        card.Body.Add(Ui.Said(initiative.Subject?.Name ?? "", weight: AdaptiveTextWeight.Bolder));
        card.Body.Add(Ui.Line(CampaignTexts.AskBody.In(language, initiative.Finished, initiative.Respondents.Count, initiative.Schedule?.Quorum)));
        card.Body.Add(ExtensionInput.Draw(deadlines, time.GetUtcNow(), language));
        var data = Ui.InitiativeData(initiative.Key);
        card.Actions.Add(Ui.Button(CampaignTexts.Extend.In(language), CampaignVerbs.Extend, data, inputs: true, primary: true));
        card.Actions.Add(Ui.Button(CampaignTexts.Close.In(language), CampaignVerbs.Close, data));
        return card;
    }
}
