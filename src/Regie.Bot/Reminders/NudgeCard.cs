using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Questions;

namespace Regie.Bot.Reminders;

/// <summary>The reminder that one person gets.</summary>
internal static class NudgeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Draw(Answering answering, TextLanguage language)
    {
        var initiative = answering.Initiative;
        var card = Ui.Card(language, NudgeTexts.Title.In(language));
        card.Body.Add(Ui.Heading(NudgeTexts.Title.In(language)));
        card.Body.Add(Ui.Said(initiative.Subject?.Name ?? "", AdaptiveTextSize.Medium, AdaptiveTextWeight.Bolder));
        var passed = answering.Response.Passed.Count;
        card.Body.Add(Ui.Said(passed == 0
            ? NudgeTexts.NotBegun.In(language, initiative.Leader.Name)
            : NudgeTexts.Begun.In(language, initiative.Leader.Name, passed, answering.Topics.Count)));
        if (initiative.Schedule is { } schedule)
            card.Body.Add(Ui.Line(CampaignTexts.Until.In(language, schedule.Deadline.LongDate(language))));
        card.Actions.Add(Ui.Button(CampaignTexts.Answer.In(language), CampaignVerbs.Answer, Ui.InitiativeData(initiative.Key), primary: true));
        return card;
    }
}
