using Regie.Alignment.Tests.Cases;

namespace Regie.Alignment.Tests.Loading;

/// <summary>
/// The whole text of every error, as <c>broken-models.txt</c> beside this file has it, to be read as the one who made the mistake would. When the file is
/// not there it is written, and the test fails: read it before it is committed.
/// </summary>
public class BrokenModelTextTests
{
    private static readonly string Page = Path.Combine(WorkedCase.Folder, "..", "..", "tests", "Regie.Alignment.Tests", "Loading", "broken-models.txt");

    /// <summary>What to replace, by what: beside <see cref="ModelLoadTests.Broken"/>.</summary>
    private static readonly (string Replace, string By)[] More =
    [
        ("\"topics\":", "\"topics\": [], \"rest\":"),
        ("\"rules\":", "\"rules\": [], \"rest\":"),
        ("\"roles\":", "\"roles\": {}, \"rest\":"),
        ("\"roles\": [", "\"roles\": [ { \"id\": \"policy\", \"name\": { \"nl\": \"Beleid\", \"en\": \"Policy\" } },"),
        ("\"questions\":", "\"questions\": [], \"rest\":"),
        ("\"options\":", "\"options\": [], \"rest\":"),
        ("\"options\":", "\"rest\":"),
        ("\"key\": \"cost\",", "\"key\": \"cost\", \"low\": { \"nl\": \"a\", \"en\": \"a\" }, \"high\": { \"nl\": \"a\", \"en\": \"a\" },"),
        ("\"key\": \"allowed\"", "\"actions\": { \"ict\": { \"nl\": \"a\", \"en\": \"a\" } }, \"key\": \"allowed\""),
        ("\"key\": \"allowed\"", "\"required\": 1, \"effort\": 9, \"minimumOpinions\": 0, \"key\": \"Wat mag\""),
        ("\"label\": { \"nl\": \"ICT\", \"en\": \"ICT\" }", "\"label\": \"ICT\", \"colour\": \"red\""),
        ("\"is\": \"ict\" }", "\"is\": \"ict\", \"extra\": 1 }"),
        ("\"is\": \"ict\" }", "\"is\": [ \"ict\" ] }"),
        ("\"is\": \"ict\" }", "\"is\": {} }"),
        ("\"is\": \"ict\" }", "\"in\": [] }"),
        ("\"is\": \"ict\" }", "\"in\": [ \"ict\", \"staff\" ] }"),
        ("\"is\": \"ict\" }", "\"is\": 1e99 }"),
        ("\"question\": \"limits.allowed\", \"is\"", "\"is\""),
        ("{ \"all\": [", "{ \"extra\": 1, \"all\": ["),
        ("{ \"question\": \"limits.allowed\", \"is\": \"ict\" }", "{ \"extra\": 1, \"not\": { \"question\": \"limits.allowed\", \"is\": \"ict\" } }"),
        ("\"atLeast\": 3", "\"atLeast\": 3, \"extra\": 1"),
        ("\"atLeast\": 3", "\"is\": 3, \"atMost\": 3"),
        ("\"severity\": \"blocking\",", "\"severity\": \"blocking\", \"source\": \"\", \"colour\": \"red\","),
        ("\"thresholds\": {", "\"thresholds\": { \"mismatchesForMisaligned\": 0, \"blockingWeight\": -1, \"mismatchWeight\": \"2\", \"attentionWeight\": 1.5,"),
    ];

    [Fact]
    public void Load_EveryBrokenModel_SaysWhatStandsOnThePage()
    {
        var broken = ModelLoadTests.Broken.Select(row => (Replace: row.Data.Item1, By: row.Data.Item2)).Concat(More);
        var text = string.Join('\n', broken.Select(change => $"{change.Replace}  →  {change.By}\n{string.Join('\n', ErrorsOf(change.Replace, change.By))}\n"));

        if (!File.Exists(Page))
        {
            File.WriteAllText(Page, text);
            Assert.Fail($"{Page} was not there and is written now: read it.");
        }
        Assert.Equal(File.ReadAllText(Page), text);
    }

    private static IEnumerable<string> ErrorsOf(string replace, string by)
    {
        Assert.Contains(replace, SmallModel.Json, StringComparison.Ordinal);
        var json = SmallModel.Json.Replace(replace, by, StringComparison.Ordinal);
        return Assert.Throws<ModelException>(() => AlignmentModel.Load(ModelText.Of(json))).Errors.Select(error => $"  {error}");
    }
}
