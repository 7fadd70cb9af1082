using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.WhatIfs;

/// <summary>
/// Divides the questions over pages that fit on a card: first those behind what does not fit, which is what a leader comes for; then topic by topic.
/// </summary>
internal static class WhatIfPages
{
    /// <summary>The id of the page with the questions behind what does not fit.</summary>
    public const string Points = "points";

    /// <summary>What the questions of one page may take of a card; the result, the pages and the buttons need the rest.</summary>
    private const int Most = 12_000;

    /// <summary>More questions than this are too many to look over.</summary>
    private const int MostQuestions = 12;

    /// <summary>All pages, in order; empty only for a model without questions that are judged.</summary>
    public static IReadOnlyList<WhatIfPage> Of(WhatIfView view) =>
    [
        .. Divide(view, Points, WhatIfTexts.Points.In(view.Language), Pointed(view)),
        .. view.Model.Topics.SelectMany(topic => Divide(view, topic.Id, topic.Title.In(view.Language), [.. topic.Questions.Where(question => question.IsJudged)])),
    ];

    /// <summary>The questions behind what does not fit or is contested, the heaviest first, and those that are tried.</summary>
    private static List<Question> Pointed(WhatIfView view) =>
    [
        .. view.Real.Assessment.Findings.Concat(view.Result.Findings)
            .Where(finding => finding.State != RuleState.Open)
            .SelectMany(finding => finding.Evidence)
            .Select(evidence => evidence.Question)
            .Concat(view.Tried.Keys)
            .Distinct(StringComparer.Ordinal)
            .Select(view.Model.FindQuestion)
            .OfType<Question>()
            .Where(question => question.IsJudged),
    ];

    private static List<WhatIfPage> Divide(WhatIfView view, string id, string title, List<Question> questions)
    {
        var parts = new List<List<Question>>();
        var size = 0;
        foreach (var question in questions)
        {
            var bytes = WhatIfInputs.Of(view, question).Sum(CardSize.Of);
            if (parts.Count == 0 || size + bytes > Most || parts[^1].Count == MostQuestions)
            {
                parts.Add([]);
                size = 0;
            }

            parts[^1].Add(question);
            size += bytes;
        }

        return
        [
            .. parts.Index().Select(part => part.Index == 0
                ? new WhatIfPage(id, title, part.Item)
                : new WhatIfPage($"{id}:{part.Index + 1}", WhatIfTexts.Part.In(view.Language, title, part.Index + 1), part.Item)),
        ];
    }
}
