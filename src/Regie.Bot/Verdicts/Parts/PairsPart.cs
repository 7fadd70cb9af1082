using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts.Parts;

/// <summary>How well each two strategies match.</summary>
internal static class PairsPart
{
    public static AdaptiveContainer Draw(VerdictView view, TextLanguage language)
    {
        var part = new AdaptiveContainer { Id = "verdict.pairs", Items = [Ui.Subheading(VerdictTexts.Pairs.In(language))] };
        foreach (var pair in view.Assessment.Pairs.Where(IsJudged))
            part.Items.Add(Ui.Fact(pair.Pair.Name().In(language), Score(pair, language)));
        return part;
    }

    /// <summary>True when there are rules about the pair.</summary>
    public static bool IsJudged(PairScore pair) => pair.Met + pair.Violated + pair.Contested + pair.Open > 0;

    /// <summary>How well they match, in words.</summary>
    public static string Score(PairScore pair, TextLanguage language) => pair.Score is { } score
        ? VerdictTexts.PairScore.In(language, score.Percent(language), pair.Met, pair.Violated)
        : VerdictTexts.PairUnknown.In(language);
}
