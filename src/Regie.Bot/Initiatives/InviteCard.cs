using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Initiatives;

/// <summary>The invitation that each respondent gets in their personal chat.</summary>
internal static class InviteCard
{
    private const double MinutesPerTopic = 1.2;

    /// <summary>The card.</summary>
    public static AdaptiveCard Draw(Initiative initiative, AlignmentModel model, TextLanguage language)
    {
        var isAgain = initiative.Round > 1;
        var title = (isAgain ? CampaignTexts.InviteAgainTitle : CampaignTexts.InviteTitle).In(language);
        var card = Ui.Card(language, title);
        card.Body.Add(Ui.Heading(title));
        if (initiative.Subject is { } subject)
        {
            card.Body.Add(Ui.Said(subject.Name, AdaptiveTextSize.Medium, AdaptiveTextWeight.Bolder));
            card.Body.AddRange(SubjectFacts.Of(subject, language));
        }

        card.Body.Add(isAgain ? Again(initiative, model, language) : First(initiative, model, language));
        if (initiative.Schedule is { } schedule)
        {
            if (schedule.Anonymous)
                card.Body.Add(Ui.Line(CampaignTexts.AnonymousNote.In(language)));
            card.Body.Add(Ui.Line(CampaignTexts.Until.In(language, schedule.Deadline.LongDate(language))));
        }

        card.Actions.Add(Ui.Button(CampaignTexts.Answer.In(language), CampaignVerbs.Answer, Ui.InitiativeData(initiative.Key), primary: true));
        return card;
    }

    private static AdaptiveRichTextBlock First(Initiative initiative, AlignmentModel model, TextLanguage language)
    {
        var minutes = (int)Math.Ceiling(model.Topics.Count * MinutesPerTopic);
        return Ui.Said(CampaignTexts.InviteBody.In(language, initiative.Leader.Name, model.Topics.Count, minutes));
    }

    private static AdaptiveTextBlock Again(Initiative initiative, AlignmentModel model, TextLanguage language) =>
        Ui.Line(CampaignTexts.InviteAgainBody.In(language, new CampaignView(language, model).TopicNames(initiative.OpenTopics)));
}
