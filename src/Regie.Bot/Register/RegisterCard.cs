using System.Globalization;
using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Register;

/// <summary>The register as a table, over as many pages as it needs.</summary>
internal static class RegisterCard
{
    public const string PageVerb = "register.page";

    /// <summary>More rows than this nobody reads on one card, however small they are.</summary>
    private const int MostRows = 15;
    private const int MostOfText = 120;
    private static readonly int[] Widths = [5, 3, 2, 2];
    private static readonly LocalizedText[] Heads = [RegisterTexts.Initiative, RegisterTexts.Stand, RegisterTexts.Deadline, RegisterTexts.Contribution];

    public static AdaptiveCard Draw(IReadOnlyList<Initiative> initiatives, Place place, TextLanguage language, string page)
    {
        var card = Ui.Card(language, RegisterTexts.Title.In(language));
        card.Body.Add(Ui.Heading(RegisterTexts.Title.In(language)));
        if (initiatives.Count == 0)
        {
            card.Body.Add(Ui.Line(RegisterTexts.None.In(language)));
            return card;
        }

        card.Body.Add(Ui.Hint((place.IsPersonal ? RegisterTexts.Own : RegisterTexts.Here).In(language)));
        var total = initiatives.Where(initiative => initiative.Status != InitiativeStatus.Withdrawn).Sum(initiative => initiative.Subject?.Contribution ?? 0).Euros(language);
        card.Body.Add(Ui.Line(
            initiatives.Count == 1 ? RegisterTexts.TotalOne.In(language, total) : RegisterTexts.Total.In(language, initiatives.Count, total),
            "register.total"));
        var pages = Divide(initiatives, language);
        var at = CardPages.Clamp(page, pages.Count);
        if (pages.Count > 1)
            card.Body.Add(Ui.Hint(VerdictTexts.Page.In(language, at, pages.Count)));
        card.Body.Add(Table(pages[at - 1], language));
        if (at > 1)
            Turn(card, VerdictTexts.PreviousPage.In(language), at - 1);
        if (at < pages.Count)
            Turn(card, VerdictTexts.NextPage.In(language), at + 1);
        return card;
    }

    private static List<List<AdaptiveTableRow>> Divide(IReadOnlyList<Initiative> initiatives, TextLanguage language)
    {
        var pages = new List<List<AdaptiveTableRow>> { new() };
        var size = 0;
        foreach (var initiative in initiatives)
        {
            var row = Row(initiative, language);
            var bytes = CardSize.Of(new AdaptiveTable { Rows = [row] });
            if (pages[^1].Count > 0 && (size + bytes > CardPages.Most || pages[^1].Count == MostRows))
            {
                pages.Add([]);
                size = 0;
            }

            pages[^1].Add(row);
            size += bytes;
        }

        return pages;
    }

    private static AdaptiveTable Table(IEnumerable<AdaptiveTableRow> rows, TextLanguage language)
    {
        return new AdaptiveTable
        {
            Id = "register.table",
            FirstRowAsHeaders = true,
            Columns = [.. Widths.Select(width => new AdaptiveTableColumnDefinition { Width = width })],
            Rows = [Cells([.. Heads.Select(head => new AdaptiveElement[] { Ui.Line(head.In(language)) })]), .. rows],
        };
    }

    private static AdaptiveTableRow Row(Initiative initiative, TextLanguage language)
    {
        var subject = initiative.Subject;
        var what = new List<AdaptiveElement> { Ui.Said(subject?.Name ?? "", weight: AdaptiveTextWeight.Bolder) };
        if (subject is { PolicyArea.Length: > 0 })
            what.Add(Ui.Fact(RegisterTexts.PolicyArea.In(language), SubjectLists.Label(SubjectLists.PolicyAreas, subject.PolicyArea, language)));
        if (subject is { Partners.Length: > 0 })
            what.Add(Ui.Fact(RegisterTexts.Partners.In(language), UserText.Shorten(UserText.OneLine(subject.Partners), MostOfText)));
        return Cells(
        [
            [.. what],
            [Ui.Line(Stand(initiative, language))],
            [Ui.Line(initiative.Schedule?.Deadline.ToString("d", language.Culture()) ?? "–")],
            [Ui.Line(subject?.Contribution?.Euros(language) ?? "–")],
        ]);
    }

    private static string Stand(Initiative initiative, TextLanguage language) => initiative.Status switch
    {
        InitiativeStatus.Open => RegisterTexts.Progress.In(language, initiative.Finished, initiative.Respondents.Count),
        InitiativeStatus.Decided when initiative.Outcome is { } outcome => $"{outcome.Icon()} {outcome.Name().In(language)}",
        _ => DossierTexts.Of(initiative.Status).In(language),
    };

    private static AdaptiveTableRow Cells(AdaptiveElement[][] cells) => new() { Cells = [.. cells.Select(items => new AdaptiveTableCell { Items = [.. items] })] };

    private static void Turn(AdaptiveCard card, string title, int page) =>
        card.Actions.Add(Ui.Button(title, PageVerb, new JsonObject { ["page"] = page.ToString(CultureInfo.InvariantCulture) }));
}
