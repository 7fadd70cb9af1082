using System.Net;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.People;

namespace Regie.Bot.Alerts;

/// <summary>Alerts as messages: to a manager, or to the channel with a mention when the manager cannot be reached.</summary>
public sealed class AlertMessages(AlertCard cards, PeopleDirectory people, RegieOptions options, TimeProvider time)
{
    /// <summary>To the manager, in the manager's language.</summary>
    internal async Task<Activity> PersonalAsync(AlertCase alert, Person manager, CancellationToken cancellationToken) =>
        Message(alert, await people.LanguageAsync(manager.Key, cancellationToken));

    /// <summary>To the channel, with a mention of the manager.</summary>
    internal Activity Mentioning(AlertCase alert, Person manager)
    {
        var message = Message(alert, options.Language);
        // A name is a person's text: nothing in it may end the mention or begin another.
        var mention = $"<at>{WebUtility.HtmlEncode(AlertStory.Name(manager))}</at>";
        message.Text = AlertTexts.Mentioned.In(options.Language, mention);
        message.Entities = [new Mention { Mentioned = new ChannelAccount { Id = manager.Id, Name = manager.Name }, Text = mention }];
        return message;
    }

    private Activity Message(AlertCase alert, TextLanguage language)
    {
        var message = CardReply.AsMessage(cards.Draw(alert, new AlertLook(language, time.GetUtcNow())));
        message.Summary = AlertCard.Summary(alert, language);
        return message;
    }
}
