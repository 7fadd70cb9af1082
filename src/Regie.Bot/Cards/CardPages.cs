namespace Regie.Bot.Cards;

/// <summary>Divides what does not fit on one card over several, so that everything stays within reach.</summary>
internal static class CardPages
{
    /// <summary>What the parts of one page may take; the rest is for its heading and buttons.</summary>
    public const int Most = 20_000;

    /// <summary>The pages, in order; one empty page when there are no parts. A part is never divided.</summary>
    public static IReadOnlyList<IReadOnlyList<AdaptiveElement>> Divide(IEnumerable<AdaptiveElement> parts)
    {
        var pages = new List<IReadOnlyList<AdaptiveElement>>();
        var page = new List<AdaptiveElement>();
        var size = 0;
        foreach (var part in parts)
        {
            var bytes = CardSize.Of(part);
            if (page.Count > 0 && size + bytes > Most)
            {
                pages.Add(page);
                (page, size) = ([], 0);
            }

            page.Add(part);
            size += bytes;
        }

        if (page.Count > 0 || pages.Count == 0)
            pages.Add(page);
        return pages;
    }

    /// <summary>The page that was asked for, from 1; the nearest when there is none with that number.</summary>
    public static int Clamp(string asked, int pages) =>
        int.TryParse(asked, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, pages) : 1;
}
