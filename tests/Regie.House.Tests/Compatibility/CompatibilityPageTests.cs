using System.Text.RegularExpressions;
using Regie.Testing.Surface;

namespace Regie.House.Tests.Compatibility;

/// <summary>docs/bot-builder-compatibility.md tells all that the listings hold.</summary>
public sealed partial class CompatibilityPageTests
{
    private static readonly string Page = Repository.Read("docs/bot-builder-compatibility.md");

    public static TheoryData<string> Assemblies => Listing.Assemblies;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Page_Lists_EveryPublicType(string assembly)
    {
        var listed = FirstCell().Matches(TableOfTypes(assembly)).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
        var types = Listing.Of(assembly).Where(line => line.IsType).Select(line => ApprovedSurface.NameOfType(assembly, line.Text)).Order(StringComparer.Ordinal);

        Assert.Equal(types, listed);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Page_Explains_EveryReason(string assembly)
    {
        var reasons = FirstCell().Matches(Section("## Reasons\n")).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Subset(reasons, Listing.Of(assembly).Select(line => line.Reason).Where(reason => reason.Length > 0).ToHashSet());
    }

    [Fact]
    public void Page_Explains_NoReasonThatNothingHas()
    {
        var reasons = FirstCell().Matches(Section("## Reasons\n")).Select(match => match.Groups[1].Value);
        var used = ApprovedSurface.Assemblies.SelectMany(Listing.Of).Select(line => line.Reason).ToHashSet();

        Assert.Subset(used, reasons.ToHashSet());
    }

    private static string TableOfTypes(string assembly)
    {
        var section = Section($"## {assembly}\n");
        return section[section.IndexOf("| type |", StringComparison.Ordinal)..];
    }

    private static string Section(string heading)
    {
        var start = Page.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no '{heading.Trim()}'.");
        var end = Page.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        return end < 0 ? Page[start..] : Page[start..end];
    }

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();
}
