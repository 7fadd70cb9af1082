using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts.Parts;

/// <summary>What does not fit, heaviest first, with what to do about it and what was answered.</summary>
internal static class ReasonsPart
{
    /// <summary>The reasons, at most so many; the rest is named.</summary>
    public static AdaptiveContainer Draw(VerdictView view, TextLanguage language, int most)
    {
        var part = new AdaptiveContainer { Id = "verdict.reasons", Items = [Ui.Subheading(VerdictTexts.Reasons.In(language))] };
        var told = view.Assessment.Findings.Where(finding => finding.State != RuleState.Open).ToList();
        part.Items.AddRange(told.Take(most).Select(finding => One(view, finding, language)));
        if (told.Count == 0)
            part.Items.Add(Ui.Line(VerdictTexts.NoReasons.In(language)));
        var details = VerdictTexts.Details.In(language);
        if (told.Count - most == 1)
            part.Items.Add(Ui.Hint(VerdictTexts.OneMoreReason.In(language, details)));
        else if (told.Count > most)
            part.Items.Add(Ui.Hint(VerdictTexts.MoreReasons.In(language, told.Count - most, details)));
        var open = view.Assessment.Findings.Count - told.Count;
        if (open > 0)
            part.Items.Add(Ui.Hint(open == 1 ? VerdictTexts.OpenRule.In(language) : VerdictTexts.OpenRules.In(language, open)));
        return part;
    }

    /// <summary>One finding.</summary>
    public static AdaptiveContainer One(VerdictView view, Finding finding, TextLanguage language)
    {
        var part = Told(finding, view.Model, view.Initiative.IsAnonymous, language);
        part.Separator = true;
        return part;
    }

    /// <summary>How heavy, why, what to do, who should act and what was answered.</summary>
    public static AdaptiveContainer Told(Finding finding, AlignmentModel model, bool anonymous, TextLanguage language)
    {
        var role = model.FindRole(finding.Role)?.Name.In(language) ?? finding.Role;
        return new AdaptiveContainer
        {
            Items =
            [
                new AdaptiveTextBlock($"{finding.Icon()} {Mark(finding).In(language)}")
                {
                    Weight = AdaptiveTextWeight.Bolder,
                    Color = finding.Color(),
                    Wrap = true,
                },
                new AdaptiveTextBlock(finding.Reason.In(language)) { Wrap = true, Spacing = AdaptiveSpacing.Small },
                new AdaptiveTextBlock(VerdictTexts.Advice.In(language, finding.Advice.In(language)) + " " + VerdictTexts.Role.In(language, role) + ".")
                {
                    Wrap = true,
                    Spacing = AdaptiveSpacing.Small,
                },
                .. Evidence(finding, model, anonymous, language),
            ],
        };
    }

    private static IEnumerable<AdaptiveElement> Evidence(Finding finding, AlignmentModel model, bool anonymous, TextLanguage language) =>
        finding.Evidence.Select(evidence => Answered(evidence, model.FindQuestion(evidence.Question), anonymous, language));

    private static AdaptiveTextBlock Answered(Evidence evidence, Question? question, bool anonymous, TextLanguage language)
    {
        var counts = AnswerText.Hidden(evidence, question, anonymous)?.In(language)
            ?? AnswerText.Counts(question, evidence.Counts, evidence.DontKnow, language);
        var line = Ui.Hint(VerdictTexts.Counts.In(language, question?.Label.In(language) ?? evidence.Question + ":", counts));
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    /// <summary>How heavy it is, and how sure.</summary>
    public static LocalizedText Mark(Finding finding) => finding.State switch
    {
        RuleState.Contested => Unsure(VerdictTexts.ContestedMark, finding.Severity.Name()),
        RuleState.Open => Unsure(VerdictTexts.OpenMark, finding.Severity.Name()),
        _ => finding.Severity.Name(),
    };

    private static LocalizedText Unsure(LocalizedText mark, LocalizedText severity) =>
        new(mark.In(TextLanguage.Dutch, severity.Nl), mark.In(TextLanguage.English, severity.En));
}
