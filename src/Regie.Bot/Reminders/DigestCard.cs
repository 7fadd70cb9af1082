using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Reminders;

/// <summary>The one reminder of somebody who owes answers to several checks.</summary>
internal static class DigestCard
{
    /// <summary>Teams shows six buttons on a card.</summary>
    private const int MostShown = 6;

    /// <summary>The card.</summary>
    public static AdaptiveCard Draw(IReadOnlyList<OwedCheck> owed, TextLanguage language)
    {
        var card = Ui.Card(language, NudgeTexts.Title.In(language));
        card.Body.Add(Ui.Heading(NudgeTexts.Title.In(language)));
        card.Body.Add(Ui.Line(NudgeTexts.Digest.In(language, owed.Count)));
        foreach (var check in owed.Take(MostShown))
        {
            var name = check.Initiative.Subject?.Name ?? "";
            var until = check.Initiative.Schedule?.Deadline.LongDate(language);
            card.Body.Add(Ui.Fact(name, (check.IsBegun ? NudgeTexts.DigestBegun : NudgeTexts.DigestNotBegun).In(language, until)));
            card.Actions.Add(Ui.Button(UserText.Title(name), CampaignVerbs.Answer, Ui.InitiativeData(check.Initiative.Key), primary: card.Actions.Count == 0));
        }

        if (owed.Count > MostShown)
            card.Body.Add(Ui.Hint(NudgeTexts.DigestMore.In(language, owed.Count - MostShown)));
        return card;
    }
}
