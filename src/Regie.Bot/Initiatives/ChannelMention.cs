using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.Outbox;
using Regie.Bot.People;

namespace Regie.Bot.Initiatives;

/// <summary>Asks in the channel, by name, whom the bot cannot write to in person.</summary>
public sealed class ChannelMention(IMessenger messenger, RegieOptions options)
{
    /// <summary>Posts a card that mentions one person in the thread of the check.</summary>
    public async Task<OutboxResult> PostAsync(OutboxWork work, PersonKey person, LocalizedText sentence, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative?.Respondents.FirstOrDefault(respondent => respondent.Key == person) is not { } respondent)
            return new OutboxResult.Cancelled("The person is not asked any more.");
        var place = await CampaignThread.FindAsync(work.Session, initiative, cancellationToken);
        if (place.IsPersonal)
            return new OutboxResult.Dead("The person cannot be reached, and the check has no channel.");
        var sent = await messenger.PostAsync(place, CardReply.AsMessage(Card(initiative, respondent, sentence)), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    private AdaptiveCard Card(Initiative initiative, Person person, LocalizedText sentence)
    {
        var language = options.Language;
        var card = Ui.Card(language, sentence.In(language));
        card.Body.Add(Ui.Line($"{Mentions.Mention(card, person)}: {sentence.In(language)}"));
        card.Body.Add(Ui.Said(initiative.Subject?.Name ?? "", weight: AdaptiveTextWeight.Bolder));
        card.Actions.Add(Ui.Button(CampaignTexts.Answer.In(language), CampaignVerbs.Answer, Ui.InitiativeData(initiative.Key), primary: true));
        return card;
    }
}
