using System.Text.RegularExpressions;

namespace Regie.House.Tests.Hygiene;

public sealed partial class DocumentationTests
{
    public static TheoryData<string> Pages =>
        [.. Repository.Files().Where(file => file.EndsWith(".md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Link_OfEveryPage_LeadsSomewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        var broken = Link().Matches(Repository.Read(page))
            .Select(match => match.Groups[1].Value)
            .Where(target => !Path.Exists(Path.Combine(folder, target)));

        Offenders.None(broken);
    }

    [Fact]
    public void Decision_Always_HasItsFourParts()
    {
        var decisions = Repository.Files("docs/decisions").ToList();

        Assert.NotEmpty(decisions);
        Assert.All(decisions, file =>
        {
            var text = Repository.Read(file);
            Assert.Matches(@"^# \d+\. ", text);
            Assert.StartsWith($"{Number().Match(text).Groups[1].Value.PadLeft(4, '0')}-", Path.GetFileName(file), StringComparison.Ordinal);
            Assert.All(["\nStatus: ", "\n## Context\n", "\n## Decision\n", "\n## Consequences\n"], part => Assert.Contains(part, text, StringComparison.Ordinal));
            Assert.InRange(text.Split('\n').Length, 1, 60);
        });
    }

    // A relative target, without the part behind #.
    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^# (\d+)\. ")]
    private static partial Regex Number();
}
