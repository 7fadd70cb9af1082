using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts.Parts;

/// <summary>What would make it fit, easiest first.</summary>
internal static class RepairPart
{
    public static AdaptiveContainer Draw(VerdictView view, TextLanguage language)
    {
        var part = new AdaptiveContainer { Id = "verdict.repair", Items = [Ui.Subheading(VerdictTexts.Repair.In(language))] };
        if (view.Verdict.Repair is { Status: RepairStatus.Found } found)
        {
            part.Items.AddRange(found.Repairs.Index().Select(repair => Ui.Line(Words(repair.Index + 1, repair.Item, language))));
            if (found.Repairs.Count > 1)
                part.Items.Add(Ui.Hint(VerdictTexts.RepairHint.In(language)));
        }
        else
        {
            part.Items.Add(Ui.Line(Sentence(view.Verdict.Repair).In(language)));
        }

        return part;
    }

    /// <summary>"② Laat beleidsvoorbereiding thuis." Written so that no client takes the number for a list.</summary>
    public static string Words(int number, Repair repair, TextLanguage language) =>
        VerdictTexts.RepairOption.In(language, Sign(number), repair.Words.In(language));

    /// <summary>The sentence when there is nothing to list.</summary>
    public static LocalizedText Sentence(RepairResult? repair) => repair?.Status switch
    {
        RepairStatus.NotNeeded => VerdictTexts.RepairNone,
        RepairStatus.NeedsAnswers => VerdictTexts.RepairNeedsAnswers,
        RepairStatus.Impossible => VerdictTexts.RepairImpossible,
        _ => VerdictTexts.RepairUnknown,
    };

    /// <summary>"②".</summary>
    public static string Sign(int number) => number is >= 1 and <= 9 ? ((char)('①' + number - 1)).ToString() : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
