namespace Regie.Alignment.Tests.Repairs;

/// <summary>How the words of several changes become one sentence.</summary>
public class RepairSentenceTests
{
    private const string Either = "{ \"any\": [ { \"question\": \"limits.allowed\", \"is\": \"ict\" }, { \"question\": \"limits.level\", \"atMost\": \"2\" } ] }";

    [Theory]
    [InlineData("Verhoog het", "verhoog het", "Raise it", "raise it")]
    [InlineData("ICT beter", "ICT beter", "ICT better", "ICT better")]
    [InlineData("e-mail eerst", "e-mail eerst", "iPads first", "iPads first")]
    [InlineData("X", "X", "Y", "Y")]
    public void Join_TwoChanges_KeepsCapitalsThatAreNotOfASentence(string nl, string nlJoined, string en, string enJoined)
    {
        var model = Model(Either, allowed: """{ "-ict": { "nl": "Haal weg", "en": "Take out" } }""", level: $$"""{ "up": { "nl": "{{nl}}", "en": "{{en}}" } }""");

        var repair = Find(model, ("limits.allowed", "ict"), ("limits.level", "1")).Single();

        Assert.Equal(new LocalizedText($"Haal weg en {nlJoined}.", $"Take out and {enJoined}."), repair.Words);
    }

    [Fact]
    public void Toggles_OfOneQuestion_AreJoined()
    {
        var model = Model("""{ "any": [ { "question": "limits.allowed", "notIn": [ "ict" ] }, { "question": "limits.allowed", "notIn": [ "hr" ] } ] }""");

        var repair = Find(model, ("limits.allowed", "none"), ("limits.level", "1")).Single();

        Assert.Equal(
            new LocalizedText("Neem “ICT” op bij “Wat mag er?” en neem “HR” op bij “Wat mag er?”.", "Include “ICT” at “What is allowed?” and include “HR” at “What is allowed?”."),
            repair.Words);
    }

    [Fact]
    public void Toggles_WithWordsOfTheModel_AreThose()
    {
        const string Words = """{ "+hr": { "nl": "HR erbij", "en": "HR in" }, "-ict": { "nl": "ICT eruit", "en": "ICT out" } }""";
        var model = Model("""{ "any": [ { "question": "limits.allowed", "is": "ict" }, { "question": "limits.allowed", "notIn": [ "hr" ] } ] }""", allowed: Words);

        var repair = Find(model, ("limits.allowed", "ict"), ("limits.level", "1")).Single();

        Assert.Equal(new LocalizedText("ICT eruit en HR erbij.", "ICT out and HR in."), repair.Words);
    }

    [Fact]
    public void Scale_OnWhichPeopleDiffer_IsNeitherRaisedNorLowered()
    {
        var model = Model("""{ "question": "limits.level", "atMost": "2" }""", level: """{ "up": { "nl": "Verhoog", "en": "Raise" }, "down": { "nl": "Verlaag", "en": "Lower" } }""");
        var sheets = new[] { "1", "2", "4" }.Select((level, index) => new ResponseSheet($"r{index}", null, new Dictionary<string, string> { ["limits.allowed"] = "ict", ["limits.level"] = level }));

        var repair = Repair.Find(model, Assessor.Assess(model, sheets, new(1, 3)), 10, TestContext.Current.CancellationToken).Repairs.Single();

        Assert.Equal(new LocalizedText("Kom tot “4” bij “Hoe goed?”.", "Come to “4” at “How well?”."), repair.Words);
    }

    private static AlignmentModel Model(string violatedWhen, string allowed = "{ }", string level = "{ }") => AlignmentModel.Load(ModelText.Of(Loading.SmallModel.Json
        .Replace("{ \"all\": [ { \"question\": \"limits.allowed\", \"is\": \"ict\" }, { \"question\": \"limits.level\", \"atMost\": \"2\" } ] }", violatedWhen, StringComparison.Ordinal)
        .Replace("\"key\": \"allowed\",", $"\"key\": \"allowed\", \"actions\": {allowed},", StringComparison.Ordinal)
        .Replace("\"key\": \"level\",", $"\"key\": \"level\", \"actions\": {level},", StringComparison.Ordinal)
        .Replace("{ \"value\": \"none\"", "{ \"value\": \"hr\", \"label\": { \"nl\": \"HR\", \"en\": \"HR\" } }, { \"value\": \"none\"", StringComparison.Ordinal)));

    private static IReadOnlyList<Repair> Find(AlignmentModel model, params (string Question, string Value)[] answers)
    {
        var sheet = new ResponseSheet("one", null, answers.ToDictionary(answer => answer.Question, answer => answer.Value));
        return Repair.Find(model, Assessor.Assess(model, [sheet], new(1, 1)), 10, TestContext.Current.CancellationToken).Repairs;
    }
}
