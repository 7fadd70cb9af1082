using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts.Parts;

/// <summary>How much people agree on each topic: a table with a bar, and the same in words.</summary>
internal static class ConsensusPart
{
    public static AdaptiveContainer Draw(VerdictView view, TextLanguage language)
    {
        var table = new AdaptiveTable
        {
            ShowGridLines = false,
            FirstRowAsHeaders = true,
            Columns =
            [
                new AdaptiveTableColumnDefinition { Width = 4 },
                new AdaptiveTableColumnDefinition { Width = 3 },
                new AdaptiveTableColumnDefinition { Width = 4 },
            ],
        };
        table.Rows.Add(Row(Text(VerdictTexts.Topic.In(language)), Text(""), Text(VerdictTexts.Agreement.In(language))));
        foreach (var topic in view.Assessment.Consensus)
        {
            var title = view.Model.FindTopic(topic.Topic)?.Title.In(language) ?? topic.Topic;
            table.Rows.Add(topic.Consensus is { } consensus
                ? Row(Text(title), Bar(consensus), Text($"{consensus.Percent(language)} – {AnswerText.Agreement(consensus, language)}"))
                : Row(Text(title), Text(""), Text((topic.IsWithheld ? VerdictTexts.ConsensusWithheld : VerdictTexts.NoAnswers).In(language))));
        }

        return new AdaptiveContainer
        {
            Id = "verdict.consensus",
            Items = [Ui.Subheading(VerdictTexts.Consensus.In(language)), Ui.Hint(VerdictTexts.ConsensusHint.In(language)), table],
        };
    }

    private static AdaptiveTableRow Row(params AdaptiveElement[] cells) =>
        new() { Cells = [.. cells.Select(cell => new AdaptiveTableCell { Items = [cell] })] };

    private static AdaptiveTextBlock Text(string text) => new(text.Length == 0 ? " " : text) { Wrap = true };

    /// <summary>A bar of two columns, as long as the share; a screen reader hears the words beside it.</summary>
    private static AdaptiveColumnSet Bar(double share)
    {
        var percent = (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
        var style = share >= 0.6 ? AdaptiveContainerStyle.Good : share >= 0.4 ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Attention;
        var bar = new AdaptiveColumnSet();
        if (percent > 0)
            bar.Columns.Add(Stretch(percent, style));
        if (percent < 100)
            bar.Columns.Add(Stretch(100 - percent, AdaptiveContainerStyle.Emphasis));
        return bar;
    }

    private static AdaptiveColumn Stretch(int weight, AdaptiveContainerStyle style) => new()
    {
        Width = weight.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Style = style,
        Spacing = AdaptiveSpacing.None,
        PixelMinHeight = 10,
    };
}
