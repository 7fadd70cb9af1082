using System.Text.Encodings.Web;
using System.Text.Json;
using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts;

/// <summary>The dossier on a card: text that can be copied, over as many pages as it needs.</summary>
internal static class DossierCard
{
    /// <summary>The id of the box with the text.</summary>
    public const string Box = "dossier";

    public static AdaptiveCard Draw(VerdictView view, IReadOnlyList<string> lines, TextLanguage language, string page)
    {
        var pages = Divide(lines);
        var at = CardPages.Clamp(page, pages.Count);
        var parts = new List<AdaptiveElement> { Ui.Hint(DossierTexts.Copy.In(language)) };
        if (pages.Count > 1)
            parts.Add(Ui.Hint(DossierTexts.CopyPart.In(language)));
        parts.Add(new AdaptiveTextInput { Id = Box, Label = DossierTexts.Box.In(language), IsMultiline = true, Value = pages[at - 1] });
        return VerdictPageCard.Draw(view, language, DossierTexts.Title.In(language), VerdictCard.ExportVerb, (at, pages.Count), parts);
    }

    private static List<string> Divide(IReadOnlyList<string> lines)
    {
        var pages = new List<string>();
        var page = new List<string>();
        var size = 0;
        foreach (var line in lines)
        {
            var bytes = JsonEncodedText.Encode(line, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.Length + "\\n".Length;
            if (page.Count > 0 && size + bytes > CardPages.Most)
            {
                pages.Add(string.Join('\n', page));
                (page, size) = ([], 0);
            }

            page.Add(line);
            size += bytes;
        }

        pages.Add(string.Join('\n', page));
        return pages;
    }
}
