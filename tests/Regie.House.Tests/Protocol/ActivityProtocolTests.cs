using System.Text.RegularExpressions;

namespace Regie.House.Tests.Protocol;

/// <summary>docs/activity-protocol.md: every line of the protocol that says MUST, once, and every test that it names is there.</summary>
public sealed partial class ActivityProtocolTests
{
    private const string Page = "docs/activity-protocol.md";

    // The numbers as they stand in version 3.4 of the protocol.
    private const string Lines = """
        1001 2001 2005 2007 2010 2020 2060 2070 2071 2080 2102 2104 2300 2302 3114 3115 3133 5001 5002 5210 5220 5230 5231 5240 5250 5251 5401 5402
        6103 6152 6301 6310 6311 6312 6321 6322 6411 6412 6413 6421 6422 7352 7353 7354 7355 7356 7357 7358 7360 7361 7363 7370 7372 7373 7380 7390
        7400 7410 7412 7421 7431 7440 7441 7550 7604 7613 7720 7721 7730 7748 7750 7751 7752 7753 7760 7761 7762 7764 9245 9246 9261 9300 9301 9302
        9400 9401 11100 11300 11301
        """;

    // What the page says is not sent, as it would stand in code.
    private static readonly string[] NotSent =
        ["ActivityTypes.Command", "new SemanticAction", "ListenFor", "\"Media.", "session.init", "streaminfo", "voice+json", "DeliveryModes.ExpectReplies"];

    [Fact]
    public void Page_NamesEveryLineOnce()
    {
        var expected = Lines.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(number => $"A{number}").Order(StringComparer.Ordinal);
        var named = Row().Matches(Repository.Read(Page)).Select(row => row.Groups["line"].Value).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(89, named.Count);
        Assert.Equal(expected, named);
    }

    [Fact]
    public void Row_Always_HasATestOrAReason() =>
        Offenders.None(Row().Matches(Repository.Read(Page)).Where(row => row.Groups["evidence"].Value.Trim().Length < 6).Select(row => row.Value));

    [Fact]
    public void Test_ThatThePageNames_Exists()
    {
        var sources = Repository.Sources("tests").ToLookup(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        var missing = Test().Matches(Repository.Read(Page))
            .Where(test => !sources[test.Groups["class"].Value].Any(file => Repository.Read(file).Contains($" {test.Groups["method"].Value}(", StringComparison.Ordinal)))
            .Select(test => test.Value);

        Offenders.None(missing);
    }

    [Fact]
    public void Bot_SendsNothingThatThePageSaysIsNotSent()
    {
        var sent = Repository.Sources("src/Regie.Bot").Concat(Repository.Sources("src/Regie.BotBuilder.Dialogs"))
            .SelectMany(file => NotSent.Where(thing => Repository.Read(file).Contains(thing, StringComparison.Ordinal)).Select(thing => $"{file}: {thing}"));

        Offenders.None(sent);
    }

    [GeneratedRegex(@"^\| (?<line>A\d{4,5}) \|[^|]+\|[^|]+\|(?<evidence>[^|]+)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<method>\w+)`")]
    private static partial Regex Test();
}
