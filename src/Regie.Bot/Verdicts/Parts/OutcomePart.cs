using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts.Parts;

/// <summary>The outcome itself: a sign, a word, a colour, and what it means.</summary>
internal static class OutcomePart
{
    public static AdaptiveContainer Draw(VerdictView view, TextLanguage language)
    {
        var assessment = view.Assessment;
        var outcome = assessment.Outcome;
        var part = new AdaptiveContainer { Id = "verdict.outcome", Style = outcome.Style(), Bleed = true };
        part.Items.Add(new AdaptiveTextBlock($"{outcome.Icon()} {outcome.Name().In(language)}")
        {
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            Wrap = true,
        });
        part.Items.Add(Ui.Line(outcome.Meaning().In(language)));
        if (outcome == VerdictOutcome.Undecided && !assessment.HasQuorum)
            part.Items.Add(Ui.Line(VerdictTexts.NoQuorum.In(language, Math.Max(1, assessment.Context.RequiredRespondents), assessment.Answered)));
        return part;
    }

    /// <summary>What brought it about, and how much it rests on.</summary>
    public static string Basis(VerdictRecord verdict, TextLanguage language)
    {
        var occasion = verdict.Occasion switch
        {
            VerdictOccasion.Everyone => VerdictTexts.Everyone,
            VerdictOccasion.Deadline => VerdictTexts.Deadline,
            _ => VerdictTexts.Leader,
        };
        return string.Join(' ',
            occasion.In(language),
            VerdictTexts.Progress.In(language, verdict.Finished, verdict.Asked),
            VerdictTexts.Coverage.In(language, verdict.Assessment.Coverage.Percent(language)));
    }
}
