using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Escalations;

/// <summary>What the leader is told on the last day: how many have finished and who has not. Never what anybody answered.</summary>
internal static class LeaderCard
{
    private const int MostNamed = 30;

    /// <summary>The card.</summary>
    /// <param name="initiative">The check.</param>
    /// <param name="unfinished">Who has not finished.</param>
    /// <param name="named">Whether they may be named: not where everyone reads it, nor in a check without names.</param>
    /// <param name="quiet">What the leader may know of people who are not reminded now.</param>
    /// <param name="deadline">The field for a later last day.</param>
    /// <param name="language">The reader's language.</param>
    public static AdaptiveCard Draw(Initiative initiative, IReadOnlyList<Respondent> unfinished, bool named, IReadOnlyList<AdaptiveElement> quiet, AdaptiveDateInput deadline, TextLanguage language)
    {
        var schedule = initiative.Schedule!;
        var card = Ui.Card(language, EscalationTexts.LeaderTitle.In(language));
        card.Body.Add(Ui.Heading(EscalationTexts.LeaderTitle.In(language)));
        card.Body.Add(Ui.Said(initiative.Subject?.Name ?? "", weight: AdaptiveTextWeight.Bolder));
        var asked = initiative.Respondents.Count;
        card.Body.Add(Ui.Line(EscalationTexts.LeaderBody.In(language, asked - unfinished.Count, asked, schedule.Quorum, schedule.Deadline.LongDate(language))));
        if (schedule.Anonymous)
            card.Body.Add(Ui.Line(EscalationTexts.Nameless.In(language)));
        else if (named)
            card.Body.Add(Ui.Fact(EscalationTexts.NotFinished.In(language), Names(unfinished, language)));
        card.Body.AddRange(quiet);
        card.Body.Add(Ui.Line(EscalationTexts.LeaderHow.In(language)));
        card.Body.Add(deadline);
        var data = Ui.InitiativeData(initiative.Key);
        card.Actions.Add(Ui.Button(CampaignTexts.Remind.In(language), CampaignVerbs.Remind, data, primary: true));
        card.Actions.Add(Ui.Button(CampaignTexts.Extend.In(language), CampaignVerbs.Extend, data, inputs: true));
        return card;
    }

    private static string Names(IReadOnlyList<Respondent> people, TextLanguage language)
    {
        var names = string.Join(", ", people.Take(MostNamed).Select(person => person.Name));
        return people.Count > MostNamed ? EscalationTexts.AndMore.In(language, names, people.Count - MostNamed) : names;
    }
}
