using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Verdicts.Parts;
using Regie.Bot.WhatIfs;

namespace Regie.Bot.Verdicts;

/// <summary>The verdict, as everyone in the channel sees it.</summary>
internal static class VerdictCard
{
    public const string DetailsVerb = "verdict.details";
    public const string PageVerb = "verdict.page";
    public const string ShowVerb = "verdict.show";
    public const string ExportVerb = "verdict.export";

    /// <summary>Reasons, changes and managers' lines to show: fewer when a card would become too large for Teams.</summary>
    private static readonly (int Reasons, int Changes, int Managers)[] Amounts = [(6, 8, 8), (4, 5, 5), (3, 2, 3), (1, 1, 1)];

    /// <summary>The card; always small enough to send.</summary>
    public static AdaptiveCard Draw(VerdictView view, TextLanguage language, string? notice = null)
    {
        var card = Draw(view, language, notice, Amounts[0]);
        for (var i = 1; i < Amounts.Length && CardSize.Of(card) > CardSize.Most; i++)
            card = Draw(view, language, notice, Amounts[i]);
        return card;
    }

    /// <summary>The outcome in one line, for notifications.</summary>
    public static string Summary(VerdictView view, TextLanguage language) =>
        VerdictTexts.Summary.In(language, view.Name, view.Assessment.Outcome.Name().In(language));

    /// <summary>The ids that details and dossier buttons carry.</summary>
    public static JsonObject Data(VerdictView view) => new()
    {
        ["initiative"] = view.Initiative.Key.Value,
        ["verdict"] = view.Verdict.Number,
    };

    private static AdaptiveCard Draw(VerdictView view, TextLanguage language, string? notice, (int Reasons, int Changes, int Managers) most)
    {
        var number = view.Verdict.Number;
        var card = Ui.Card(language, Summary(view, language));
        if (notice is not null)
            card.Body.Add(Ui.Notice(notice));
        card.Body.Add(Ui.Heading(number == 1 ? VerdictTexts.Title.In(language) : VerdictTexts.TitleAgain.In(language, number)));
        card.Body.Add(Ui.Said(view.Name, AdaptiveTextSize.Medium, AdaptiveTextWeight.Bolder));
        card.Body.Add(OutcomePart.Draw(view, language));
        card.Body.Add(Ui.Hint(OutcomePart.Basis(view.Verdict, language)));
        Add(card, DifferencePart.Draw(view, language, most.Changes));
        card.Body.Add(ReasonsPart.Draw(view, language, most.Reasons));
        Add(card, ManagersPart.Draw(view, language, most.Managers));
        card.Body.Add(RepairPart.Draw(view, language));
        card.Body.Add(ConsensusPart.Draw(view, language));
        card.Body.Add(PairsPart.Draw(view, language));
        var data = Data(view);
        card.Actions.Add(Ui.Button(WhatIfTexts.Open.In(language), WhatIfVerbs.Open, data));
        card.Actions.Add(Ui.Button(VerdictTexts.Export.In(language), ExportVerb, data));
        data["outcome"] = view.Assessment.Outcome.Code();
        card.Actions.Insert(0, Ui.Button(VerdictTexts.Details.In(language), DetailsVerb, data, primary: true));
        return card;
    }

    private static void Add(AdaptiveCard card, AdaptiveElement? part)
    {
        if (part is not null)
            card.Body.Add(part);
    }
}
