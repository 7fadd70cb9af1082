using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.People;

namespace Regie.Bot.Alerts;

/// <summary>Alerts as messages: to a manager, or to the channel with a mention when the manager cannot be reached.</summary>
public sealed class AlertMessages(AlertCard cards, PeopleDirectory people, RegieOptions options, TimeProvider time)
{
    /// <summary>To the manager, in the manager's language.</summary>
    internal async Task<Activity> PersonalAsync(AlertCase alert, Person manager, CancellationToken cancellationToken)
    {
        var language = await people.LanguageAsync(manager.Key, cancellationToken);
        return Message(alert, Card(alert, language), language);
    }

    /// <summary>To the channel, with a mention of the manager.</summary>
    internal Activity Mentioning(AlertCase alert, Person manager)
    {
        var language = options.Language;
        var card = Card(alert, language);
        var named = manager with { Name = AlertStory.Name(manager) };
        card.Body.Insert(0, Ui.Line(AlertTexts.Mentioned.In(language, Mentions.Mention(card, named)), "alert.mention"));
        return Message(alert, card, language);
    }

    private AdaptiveCard Card(AlertCase alert, TextLanguage language) => cards.Draw(alert, new AlertLook(language, time.GetUtcNow()));

    private static Activity Message(AlertCase alert, AdaptiveCard card, TextLanguage language)
    {
        var message = CardReply.AsMessage(card);
        message.Summary = AlertCard.Summary(alert, language);
        return message;
    }
}
