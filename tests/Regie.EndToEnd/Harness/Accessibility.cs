using System.Text.Json;
using Deque.AxeCore.Commons;

namespace Regie.EndToEnd.Harness;

/// <summary>WCAG 2.1 AA as far as axe can tell.</summary>
internal static class Accessibility
{
    // Only what is wrong is described: describing what is fine takes longer than finding out.
    private const string Run = """
        async () => JSON.stringify((await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] },
            resultTypes: ['violations'],
        })).violations)
        """;

    // The page has no frames, so that axe can run as it is, without a window of its own to put results together.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Asserts that a page, as it is now, has no violation.</summary>
    public static async Task AssertAsync(TeamsPage page)
    {
        if (await page.Page.EvaluateAsync<bool>("() => !window.axe"))
            await page.Page.EvaluateAsync(Axe);
        using var violations = JsonDocument.Parse(await page.Page.EvaluateAsync<string>(Run));
        Assert.True(violations.RootElement.GetArrayLength() == 0, string.Join("\n", violations.RootElement.EnumerateArray().SelectMany(Describe)));
    }

    private static IEnumerable<string> Describe(JsonElement violation) => violation.GetProperty("nodes").EnumerateArray().Select(node =>
        $"{violation.GetProperty("id")}: {node.GetProperty("html")}\n  {string.Join("\n  ", Messages(node))}");

    private static IEnumerable<string?> Messages(JsonElement node) =>
        ((string[])["any", "all", "none"]).SelectMany(kind => node.GetProperty(kind).EnumerateArray()).Select(check => check.GetProperty("message").GetString());
}
