using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts.Parts;

/// <summary>What changed since the verdict before.</summary>
internal static class DifferencePart
{
    /// <summary>The changes, at most so many; null for a first verdict.</summary>
    public static AdaptiveContainer? Draw(VerdictView view, TextLanguage language, int most)
    {
        if (view.Difference is not { } difference || view.Previous is not { } previous)
            return null;
        var part = new AdaptiveContainer
        {
            Id = "verdict.difference",
            Style = AdaptiveContainerStyle.Emphasis,
            Items = [Ui.Subheading(VerdictTexts.Difference.In(language, previous.Number)), Ui.Line(Outcome(difference, language))],
        };
        var lines = Lines(difference, view.Model, language).ToList();
        if (lines.Count == 0)
            part.Items.Add(Ui.Line(VerdictTexts.NothingChanged.In(language)));
        part.Items.AddRange(lines.Take(most).Select(line => Small(line)));
        if (lines.Count > most)
            part.Items.Add(Ui.Hint(VerdictTexts.MoreChanges.In(language, lines.Count - most, VerdictTexts.Details.In(language))));
        return part;
    }

    /// <summary>Was and is.</summary>
    public static string Outcome(VerdictDifference difference, TextLanguage language) => difference.Before == difference.After
        ? VerdictTexts.OutcomeSame.In(language, difference.After.Name().In(language))
        : VerdictTexts.OutcomeWas.In(language, difference.Before.Name().In(language), difference.After.Name().In(language));

    /// <summary>Every change as a line: solved, new, changed findings, changed positions.</summary>
    public static IEnumerable<string> Lines(VerdictDifference difference, AlignmentModel model, TextLanguage language)
    {
        foreach (var finding in difference.Solved)
            yield return VerdictTexts.Solved.In(language, finding.Reason.In(language));
        foreach (var finding in difference.New)
            yield return VerdictTexts.NewFinding.In(language, finding.Reason.In(language));
        foreach (var (before, finding) in difference.Changed)
            yield return VerdictTexts.ChangedFinding.In(language, before.Name().In(language), finding.State.Name().In(language), finding.Reason.In(language));
        foreach (var change in difference.Positions)
        {
            var question = model.FindQuestion(change.Question);
            yield return VerdictTexts.ChangedPosition.In(
                language,
                question?.Label.In(language) ?? change.Question + ".",
                AnswerText.Position(question, change.KindBefore, change.Before, language),
                AnswerText.Position(question, change.KindAfter, change.After, language));
        }
    }

    /// <summary>In a text run: a position may be an amount or words that somebody typed.</summary>
    private static AdaptiveRichTextBlock Small(string line)
    {
        var said = Ui.Said(line);
        said.Spacing = AdaptiveSpacing.Small;
        return said;
    }
}
