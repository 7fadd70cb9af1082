using System.Xml.Linq;

namespace Regie.House.Tests.Arrows;

/// <summary>The arrows as the project files draw them, with the props that they import.</summary>
public sealed class ProjectArrowTests
{
    public static TheoryData<string> Projects => House.Projects;

    [Fact]
    public void Source_HoldsTheProjectsOfTheHouse_AndNoOther() =>
        Assert.Equal(
            House.Arrows.Keys.Order(StringComparer.Ordinal),
            Repository.Files("src").Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_OnlyWhatStandsBelowIt(string project)
    {
        var references = ReferencesOf(Repository.PathOf($"src/{project}/{project}.csproj")).Distinct();

        Assert.Subset(House.Arrows[project].ToHashSet(), references.ToHashSet());
    }

    [Fact]
    public void Arrows_FollowedToTheEnd_LeadNowhereNew() =>
        Assert.All(House.Arrows.Where(arrow => arrow.Key != "Regie.LocalTeams"), arrow =>
            Assert.Subset(arrow.Value.ToHashSet(), arrow.Value.SelectMany(below => House.Arrows[below]).ToHashSet()));

    private static IEnumerable<string> ReferencesOf(string file)
    {
        var document = XDocument.Load(file);
        var folder = Path.GetDirectoryName(file) + "/";
        foreach (var reference in document.Descendants("ProjectReference"))
        {
            yield return Path.GetFileNameWithoutExtension(Attribute(reference, "Include"));
        }

        foreach (var import in document.Descendants("Import"))
        {
            var path = Path.GetFullPath(Attribute(import, "Project"), folder);
            foreach (var reference in ReferencesOf(path))
            {
                yield return reference;
            }
        }

        string Attribute(XElement element, string name) =>
            element.Attribute(name)!.Value.Replace("$(MSBuildThisFileDirectory)", folder, StringComparison.Ordinal).Replace('\\', '/');
    }
}
