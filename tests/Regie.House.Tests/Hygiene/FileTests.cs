using System.Text.RegularExpressions;

namespace Regie.House.Tests.Hygiene;

public sealed partial class FileTests
{
    private const int LongestFile = 300;

    private static readonly string[] CodeExtensions = [".cs", ".js", ".mjs", ".html", ".css"];

    [Fact]
    public void Source_OfAnyKind_IsNeverLong()
    {
        var offenders = from file in Repository.Files("src")
                        where CodeExtensions.Contains(Path.GetExtension(file))
                        let lines = Repository.Lines(file).Length
                        where lines > LongestFile
                        select $"{file}: {lines} lines";

        Offenders.None(offenders);
    }

    [Fact]
    public void Code_Anywhere_IsFinished()
    {
        var offenders = from file in Repository.Files().Where(file => CodeExtensions.Contains(Path.GetExtension(file)))
                        from line in Repository.Lines(file)
                        where Unfinished().IsMatch(line)
                        select $"{file}: {line.Trim()}";

        Offenders.None(offenders);
    }

    [Fact]
    public void Text_Anywhere_NamesNoRegistryAndNoMachine()
    {
        var offenders = from file in Repository.TextFiles()
                        from line in Repository.Lines(file)
                        where Registry().IsMatch(line) || Machine().IsMatch(line)
                        select $"{file}: {line.Trim()}";

        Offenders.None(offenders);
    }

    [Fact]
    public void LockFiles_OfNode_SayNotWherePackagesComeFrom()
    {
        var locks = Repository.Files().Where(file => Path.GetFileName(file) == "package-lock.json").ToList();

        Assert.NotEmpty(locks);
        Assert.All(locks, file => Assert.DoesNotContain("\"resolved\"", Repository.Read(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Clone_UsesTheFeedsOfTheMachine() =>
        Assert.DoesNotContain(Repository.Files(), file => Path.GetFileName(file).ToUpperInvariant() is "NUGET.CONFIG" or ".NPMRC");

    // Written so that the pattern does not find itself.
    [GeneratedRegex(@"\bTO[D]O\b|\bFIX[M]E\b|\bHAC[K]\b|Not[I]mplementedException|\[(?:Fact|Theory)[^\]]*\bSkip\b|Assert\.True\(t[r]ue")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"registry\.npmjs|npm\.pkg|api\.nuget|nuget\.org/|pkgs\.dev\.azure|pypi\.org", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<![\w.$}~-])/(root|tmp|work|farm|Users/\w+)/|\b[A-Z]:\\(Users|Windows|src)\b")]
    private static partial Regex Machine();
}
