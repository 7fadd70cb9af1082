using System.Text.RegularExpressions;

namespace Regie.House.Tests.Hygiene;

/// <summary>A file holds one thing and has its name.</summary>
public sealed partial class OneTypePerFileTests
{
    /// <summary>A few small types that belong together may share a file of at most this many lines.</summary>
    private const int Tiny = 60;

    public static TheoryData<string> Projects => [.. Arrows.House.Arrows.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void File_WithOneType_IsNamedAfterIt(string project)
    {
        var offenders = from file in Repository.Sources($"src/{project}")
                        let types = TypesIn(file)
                        let name = Path.GetFileName(file).Split('.')[0]
                        where types.Count > 0 && !types.Exists(type => name == type || name == type + "OfT")
                        select $"{file} holds {string.Join(", ", types)}";

        Offenders.None(offenders);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void File_WithSeveralTypes_IsTiny(string project)
    {
        var offenders = from file in Repository.Sources($"src/{project}")
                        let types = TypesIn(file)
                        where types.Count > 1 && Repository.Lines(file).Length > Tiny
                        select $"{file} holds {string.Join(", ", types)}";

        Offenders.None(offenders);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folder_IsTheNamespace(string project)
    {
        var offenders = from file in Repository.Sources($"src/{project}")
                        let space = Namespace().Match(Repository.Read(file)).Groups[1].Value
                        where space.Length > 0
                        let folder = Path.GetDirectoryName(file)!["src/".Length..].Replace('/', '.')
                        where space != folder && !(project == "Regie.BotBuilder.Testing" && IsTestingSpace(space))
                        select $"{file} is in namespace {space}";

        Offenders.None(offenders);
    }

    // Microsoft's test package fills two namespaces too; ours has the same two.
    private static bool IsTestingSpace(string space) => space is "Regie.BotBuilder.Testing" or "Regie.BotBuilder.Adapters";

    private static List<string> TypesIn(string file) =>
        [.. Declaration().Matches(Repository.Read(file)).Select(match => match.Groups["name"].Value).Distinct()];

    [GeneratedRegex(@"^public (?:(?:abstract|sealed|static|partial|readonly|ref|unsafe) )*(?:record struct|record class|record|class|struct|interface|enum|delegate [\w<>?\[\], .]+?) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
