using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Alerts;

/// <summary>Tells the channel that a manager had topics opened again, and why.</summary>
public sealed class ReopenedHandler(AlertReader reader, IMessenger messenger, RegieOptions options) : IOutboxHandler
{
    /// <inheritdoc/>
    public string Type => AlertWork.ReopenedType;

    /// <inheritdoc/>
    public bool Sends => true;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var alert = AlertAddress.TryParse(work.Message.Subject, out var address)
            ? await reader.ReadAsync(work.Session, work.Message.Partition, address, cancellationToken)
            : null;
        if (alert is not { Initiative.Status: InitiativeStatus.Open, Alert.State: AlertState.Reconsidered })
            return new OutboxResult.Cancelled("The topics are not open any more.");
        var message = CardReply.AsMessage(Draw(alert, options.Language));
        message.Summary = AlertTexts.ReopenedTitle.In(options.Language);
        var sent = await messenger.PostAsync(work.Session, alert.Initiative, message, cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    private static AdaptiveCard Draw(AlertCase alert, TextLanguage language)
    {
        var by = alert.Alert.Steps.Last(step => step.State == AlertState.Reconsidered).By;
        var titles = alert.Topics.Select(topic => alert.Model.FindTopic(topic)!.Title.In(language)).ToList();
        var card = Ui.Card(language, AlertTexts.ReopenedTitle.In(language));
        card.Body.Add(Ui.Heading(AlertTexts.ReopenedTitle.In(language)));
        card.Body.Add(Ui.Said(alert.Initiative.Subject?.Name ?? "", AdaptiveTextSize.Medium, AdaptiveTextWeight.Bolder));
        card.Body.Add(Ui.Said(AlertTexts.ReopenedBody.In(language, AlertStory.Name(by))));
        card.Body.Add(Ui.Line(alert.Finding.Reason.In(language)));
        card.Body.Add(Ui.Line(AlertTexts.ReopenedTopics.In(language, AlertForms.Joined(titles, language))));
        if (alert.Initiative.Schedule is { } schedule)
            card.Body.Add(Ui.Line(AlertTexts.ReopenedUntil.In(language, schedule.Deadline.LongDate(language))));
        card.Actions.Add(Ui.Button(CampaignTexts.Answer.In(language), CampaignVerbs.Answer, Ui.InitiativeData(alert.Initiative.Key), primary: true));
        return card;
    }
}
