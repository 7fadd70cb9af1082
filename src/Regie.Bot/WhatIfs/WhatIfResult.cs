using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Verdicts;
using Regie.Bot.Verdicts.Parts;

namespace Regie.Bot.WhatIfs;

/// <summary>What would follow from the positions that are tried, beside how it is.</summary>
internal static class WhatIfResult
{
    /// <summary>The elements that say so, with at most so many lines a list.</summary>
    public static IEnumerable<AdaptiveElement> Of(WhatIfView view, int most)
    {
        var language = view.Language;
        yield return Outcome(view);
        if (view.Tried.Count == 0)
            yield break;
        yield return List("whatif.choices", WhatIfTexts.Choices, [.. Choices(view)], most, language);
        var difference = VerdictDifference.Between(view.Real.Assessment, view.Result) with { Positions = [] };
        List<string> changes = [.. DifferencePart.Lines(difference, view.Model, language)];
        yield return List("whatif.difference", WhatIfTexts.Difference, changes.Count == 0 ? [WhatIfTexts.NoDifference.In(language)] : changes, most, language);
        yield return Scores(view);
    }

    private static AdaptiveContainer Outcome(WhatIfView view)
    {
        var language = view.Language;
        var (now, then) = (view.Real.Assessment.Outcome, view.Result.Outcome);
        var part = new AdaptiveContainer
        {
            Id = "whatif.outcome",
            Style = then.Style(),
            Items = [Ui.Line(WhatIfTexts.OutcomeNow.In(language, Words(now, language)))],
        };
        if (view.Tried.Count == 0)
        {
            part.Items.Add(Ui.Line(WhatIfTexts.NothingTried.In(language)));
            return part;
        }

        part.Items.Add(new AdaptiveTextBlock(WhatIfTexts.OutcomeThen.In(language, Words(then, language)))
        {
            Size = AdaptiveTextSize.Large,
            Weight = AdaptiveTextWeight.Bolder,
            Wrap = true,
        });
        if (now == then)
            part.Items.Add(Ui.Line(WhatIfTexts.SameOutcome.In(language)));
        return part;
    }

    private static string Words(VerdictOutcome outcome, TextLanguage language) => $"{outcome.Icon()} {outcome.Name().In(language)}";

    private static IEnumerable<string> Choices(WhatIfView view) =>
        from question in view.Model.Questions
        where view.Tried.ContainsKey(question.Id)
        let chosen = AnswerText.Position(question, PositionKind.Clear, view.Tried[question.Id], view.Language)
        select WhatIfTexts.Choice.In(view.Language, question.Label.In(view.Language), WhatIfInputs.Answered(view, question), chosen);

    private static AdaptiveContainer List(string id, LocalizedText title, List<string> lines, int most, TextLanguage language)
    {
        var part = new AdaptiveContainer { Id = id, Items = [Ui.Subheading(title.In(language)), .. lines.Take(most).Select(line => Ui.Line(line))] };
        if (lines.Count > most)
            part.Items.Add(Ui.Hint(WhatIfTexts.More.In(language, lines.Count - most)));
        return part;
    }

    private static AdaptiveContainer Scores(WhatIfView view)
    {
        var language = view.Language;
        var part = new AdaptiveContainer { Id = "whatif.scores", Items = [Ui.Subheading(WhatIfTexts.Scores.In(language))] };
        foreach (var (now, then) in view.Real.Assessment.Pairs.Zip(view.Result.Pairs).Where(pair => PairsPart.IsJudged(pair.Second)))
            part.Items.Add(Ui.Fact(then.Pair.Name().In(language), WhatIfTexts.Score.In(language, Share(now, language), Share(then, language))));
        return part;
    }

    private static string Share(PairScore pair, TextLanguage language) => pair.Score?.Percent(language) ?? VerdictTexts.PairUnknown.In(language);
}
