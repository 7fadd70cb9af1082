using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Questions;

/// <summary>The cards around the questions dialog.</summary>
internal static class AnsweringCards
{
    /// <summary>The verb that opens the first topic again, with what was answered filled in.</summary>
    public const string ReviewVerb = "questions.review";

    /// <summary>Everything was answered.</summary>
    public static AdaptiveCard Done(Answering answering, TextLanguage language, LocalizedText? notice = null)
    {
        var card = Draw(answering, language, QuestionTexts.DoneTitle.In(language), notice);
        card.Body.Add(Ui.Line(QuestionTexts.DoneBody.In(language, LastDay(answering, language))));
        card.Actions.Add(Ui.Button(QuestionTexts.Review.In(language), ReviewVerb, Ui.InitiativeData(answering.Initiative.Key)));
        return card;
    }

    /// <summary>To be continued.</summary>
    public static AdaptiveCard Paused(Answering answering, TextLanguage language, LocalizedText? notice = null)
    {
        var card = Draw(answering, language, QuestionTexts.PausedTitle.In(language), notice);
        card.Body.Add(Ui.Line(QuestionTexts.PausedBody.In(language, answering.Response.Passed.Count, answering.Topics.Count, LastDay(answering, language))));
        card.Actions.Add(Ui.Button(QuestionTexts.Resume.In(language), CampaignVerbs.Answer, Ui.InitiativeData(answering.Initiative.Key), primary: true));
        return card;
    }

    private static AdaptiveCard Draw(Answering answering, TextLanguage language, string title, LocalizedText? notice)
    {
        var card = Ui.Card(language, title);
        if (notice is { } said)
            card.Body.Add(Ui.Notice(said.In(language)));
        card.Body.Add(Ui.Heading(title));
        if (answering.Initiative.Subject is { } subject)
            card.Body.Add(Ui.Said(subject.Name, weight: AdaptiveTextWeight.Bolder));
        return card;
    }

    private static string LastDay(Answering answering, TextLanguage language) =>
        answering.Initiative.Schedule?.Deadline.LongDate(language) ?? "–";
}
