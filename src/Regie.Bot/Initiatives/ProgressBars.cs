using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Initiatives;

/// <summary>How far everyone is, per strategy: in words, with a bar beside them for who looks.</summary>
internal static class ProgressBars
{
    /// <summary>The lines; none before anyone is asked.</summary>
    public static IEnumerable<AdaptiveElement> Of(Initiative initiative, TextLanguage language)
    {
        var asked = initiative.Respondents.Count;
        if (asked == 0)
            yield break;
        yield return new AdaptiveTextBlock(CampaignTexts.Progress.In(language, initiative.Finished, asked))
        {
            Id = "campaign.progress",
            Weight = AdaptiveTextWeight.Bolder,
            Wrap = true,
            Spacing = AdaptiveSpacing.Medium,
        };
        foreach (var strategy in Enum.GetValues<Strategy>())
        {
            var done = initiative.Respondents.Count(person => person.FinishedAt is not null || person.Completed.Contains(strategy));
            yield return Bar(CampaignTexts.ProgressOf.In(language, strategy.Name().In(language), done, asked), done, asked);
        }
    }

    private static AdaptiveColumnSet Bar(string words, int done, int asked)
    {
        var bar = new AdaptiveColumnSet { Spacing = AdaptiveSpacing.None };
        if (done > 0)
            bar.Columns.Add(Part(done, AdaptiveContainerStyle.Good));
        if (done < asked)
            bar.Columns.Add(Part(asked - done, AdaptiveContainerStyle.Emphasis));
        return new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new AdaptiveColumn { Width = "3", Items = [new AdaptiveTextBlock(words) { Wrap = true }] },
                new AdaptiveColumn { Width = "2", VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center, Items = [bar] },
            ],
        };
    }

    private static AdaptiveColumn Part(int weight, AdaptiveContainerStyle style) => new()
    {
        Width = weight.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Style = style,
        PixelMinHeight = 10,
        Spacing = AdaptiveSpacing.None,
    };
}
