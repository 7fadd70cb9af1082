using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts;

/// <summary>A page of something long about a verdict, with the way to the other pages and back.</summary>
internal static class VerdictPageCard
{
    public static AdaptiveCard Draw(VerdictView view, TextLanguage language, string title, string verb, (int Page, int Pages) at, IEnumerable<AdaptiveElement> parts, string? notice = null)
    {
        var card = Ui.Card(language, title);
        if (notice is not null)
            card.Body.Add(Ui.Notice(notice));
        card.Body.Add(Ui.Heading(title));
        card.Body.Add(Ui.Said(view.Name, weight: AdaptiveTextWeight.Bolder));
        if (at.Pages > 1)
            card.Body.Add(Ui.Hint(VerdictTexts.Page.In(language, at.Page, at.Pages)));
        card.Body.AddRange(parts);
        if (at.Page > 1)
            Turn(card, VerdictTexts.PreviousPage.In(language), view, verb, at.Page - 1);
        if (at.Page < at.Pages)
            Turn(card, VerdictTexts.NextPage.In(language), view, verb, at.Page + 1);
        card.Actions.Add(Ui.Button(VerdictTexts.BackToVerdict.In(language), VerdictCard.ShowVerb, VerdictCard.Data(view)));
        return card;
    }

    private static void Turn(AdaptiveCard card, string title, VerdictView view, string verb, int page)
    {
        var data = VerdictCard.Data(view);
        data["page"] = page;
        card.Actions.Add(Ui.Button(title, verb, data));
    }
}
