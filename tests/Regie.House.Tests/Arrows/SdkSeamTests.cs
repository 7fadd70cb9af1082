using System.Text.RegularExpressions;
using Regie.Testing.Surface;

namespace Regie.House.Tests.Arrows;

/// <summary>The application names no Bot Builder: build/BotSdk.props chooses one, and one file per SDK holds the difference.</summary>
public sealed partial class SdkSeamTests
{
    [Theory]
    [InlineData("src/Regie.Bot")]
    [InlineData("tests/Regie.Bot.Tests")]
    public void Sources_OfTheApplication_NameNoSdk(string folder)
    {
        var offenders = from file in Repository.Sources(folder)
                        where !file.EndsWith("/SdkSeam.Regie.cs", StringComparison.Ordinal) && !file.EndsWith("/SdkSeam.Microsoft.cs", StringComparison.Ordinal)
                        from line in Repository.Lines(file)
                        where Sdk().IsMatch(line)
                        select $"{file}: {line.Trim()}";

        Offenders.None(offenders);
    }

    [Theory]
    [InlineData("src/Regie.Bot/Regie.Bot.csproj")]
    [InlineData("tests/Regie.Bot.Tests/Regie.Bot.Tests.csproj")]
    public void Project_OfTheApplication_ImportsTheChoice(string project) =>
        Assert.Contains("<Import Project=\"../../build/BotSdk.props\" />", Repository.Read(project), StringComparison.Ordinal);

    [Fact]
    public void Choice_OfEverySdk_BringsTheSameNamespaces()
    {
        var props = Repository.Read("build/BotSdk.props");
        var ours = Using().Matches(props).Select(match => match.Groups[1].Value).Where(name => OfficialNames.Of(name) != name);
        var official = Using().Matches(props).Select(match => match.Groups[1].Value).Where(name => !name.StartsWith("Regie.", StringComparison.Ordinal));

        Assert.Equal(official.Order(StringComparer.Ordinal), ours.Select(OfficialNames.Of).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\b(Regie\.BotBuilder|Regie\.AdaptiveCards|Microsoft\.Bot)\b")]
    private static partial Regex Sdk();

    [GeneratedRegex("<Using Include=\"([^\"]+)\"")]
    private static partial Regex Using();
}
