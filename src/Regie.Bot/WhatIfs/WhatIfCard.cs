using System.Text.Json.Nodes;
using Regie.Bot.Cards;
using Regie.Bot.Verdicts;
using Regie.Bot.Verdicts.Parts;

namespace Regie.Bot.WhatIfs;

/// <summary>The card on which a leader tries other positions.</summary>
internal static class WhatIfCard
{
    /// <summary>The field in which the leader chooses what to see next.</summary>
    public const string ShowInput = "show";

    /// <summary>Lines a list: fewer when the card would become too large for Teams.</summary>
    private static readonly int[] Lines = [8, 5, 3, 1];

    /// <summary>The card; always small enough to send.</summary>
    public static AdaptiveCard Draw(WhatIfView view)
    {
        var card = Draw(view, Lines[0]);
        for (var i = 1; i < Lines.Length && CardSize.Of(card) > CardSize.Most; i++)
            card = Draw(view, Lines[i]);
        return card;
    }

    private static AdaptiveCard Draw(WhatIfView view, int most)
    {
        var language = view.Language;
        var title = WhatIfTexts.Title.In(language, view.Real.Verdict.Number);
        var card = Ui.Card(language, title);
        if (view.Notice is { } notice)
            card.Body.Add(Ui.Notice(notice, view.Errors.Count > 0 ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Warning));
        card.Body.Add(Ui.Heading(title));
        card.Body.Add(Ui.Said(view.Real.Name, weight: AdaptiveTextWeight.Bolder));
        card.Body.Add(Ui.Hint(WhatIfTexts.Intro.In(language)));
        card.Body.AddRange(WhatIfResult.Of(view, most));
        if (view.Repairs.Count > 0)
            card.Body.Add(Solutions(view));
        var pages = WhatIfPages.Of(view);
        var page = pages.FirstOrDefault(one => one.Id == view.Page) ?? pages[0];
        var heading = Ui.Subheading(page.Title);
        heading.Separator = true;
        card.Body.Add(heading);
        foreach (var question in page.Questions)
            card.Body.AddRange(WhatIfInputs.Of(view, question));
        card.Body.Add(Next(view, pages, page));
        Buttons(card, view, page);
        return card;
    }

    private static AdaptiveContainer Solutions(WhatIfView view) => new()
    {
        Id = "whatif.solutions",
        Items =
        [
            Ui.Subheading(WhatIfTexts.Solutions.In(view.Language)),
            .. view.Repairs.Index().Select(repair => Ui.Line(RepairPart.Words(repair.Index + 1, repair.Item, view.Language))),
        ],
    };

    private static AdaptiveChoiceSetInput Next(WhatIfView view, IReadOnlyList<WhatIfPage> pages, WhatIfPage page) => new()
    {
        Id = ShowInput,
        Label = WhatIfTexts.ShowNext.In(view.Language),
        Separator = true,
        Wrap = true,
        Value = page.Id,
        Choices = [.. pages.Select(one => new AdaptiveChoice { Title = one.Title, Value = one.Id })],
    };

    /// <summary>At most six: Teams shows no more.</summary>
    private static void Buttons(AdaptiveCard card, WhatIfView view, WhatIfPage page)
    {
        var language = view.Language;
        JsonObject data = VerdictCard.Data(view.Real);
        data["page"] = page.Id;
        card.Actions.Add(Ui.Button(WhatIfTexts.Try.In(language), WhatIfVerbs.Try, data, inputs: true, primary: true));
        foreach (var number in Enumerable.Range(1, view.Repairs.Count))
        {
            data["repair"] = number;
            var title = view.Repairs.Count == 1 ? WhatIfTexts.TryOnlyRepair.In(language) : WhatIfTexts.TryRepair.In(language, RepairPart.Sign(number));
            card.Actions.Add(Ui.Button(title, WhatIfVerbs.Try, data));
        }

        data.Remove("repair");
        if (view.Tried.Count > 0)
            card.Actions.Add(Ui.Button(WhatIfTexts.Reset.In(language), WhatIfVerbs.Reset, data));
        card.Actions.Add(Ui.Button(VerdictTexts.BackToVerdict.In(language), VerdictCard.ShowVerb, VerdictCard.Data(view.Real)));
    }
}
