using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Regie.EndToEnd.Harness;

/// <summary>WCAG 2.1 AA as far as axe can tell.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
    };

    /// <summary>Asserts that a page, as it is now, has no violation.</summary>
    public static async Task AssertAsync(TeamsPage page)
    {
        var result = await page.Page.RunAxe(Wcag);
        var violations = result.Violations.SelectMany(violation => violation.Nodes.Select(node => Describe(violation.Id, node))).ToList();
        Assert.True(violations.Count == 0, string.Join("\n", violations));
    }

    private static string Describe(string rule, AxeResultNode node) =>
        $"{rule}: {node.Html}\n  {string.Join("\n  ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}";
}
